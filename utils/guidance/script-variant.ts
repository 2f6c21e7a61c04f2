import type { Script } from '@/utils/contract/script';

/** The script with the steps of one of its variants; null or an unknown one leaves its own steps. */
export function withVariant(script: Script, variant: string | null): Script {
  const chosen = script.variants.find(({ id }) => id === variant);
  return chosen ? { ...script, steps: chosen.steps } : script;
}

export interface Route {
  /** Null: the script's own steps. */
  variant: string | null;
  title: Script['title'];
}

/**
 * The ways through a script to choose from before the first step, those for a need that was found
 * first; empty where there is only one.
 */
export function routesOf(script: Script, needs: readonly string[]): Route[] {
  if (script.variants.length === 0 || !script.stepsFor) return [];
  const fitting = (need: string | undefined) => need !== undefined && needs.includes(need);
  const variants = script.variants.map(({ id, title, need }) => ({ variant: id, title, need }));
  const own = { variant: null, title: script.stepsFor };
  return [
    ...variants.filter(({ need }) => fitting(need)),
    own,
    ...variants.filter(({ need }) => !fitting(need)),
  ].map(({ variant, title }) => ({ variant, title }));
}
