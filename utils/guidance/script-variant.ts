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
  /** For a need that was not found: it keeps its key, and waits until "More" is open. */
  folded: boolean;
}

/**
 * The ways through a script to choose from before the first step, those for a need that was found
 * first and those for others last; empty where there is only one.
 */
export function routesOf(script: Script, needs: readonly string[]): Route[] {
  if (script.variants.length === 0 || !script.stepsFor) return [];
  const fitting = (need: string | undefined) => need !== undefined && needs.includes(need);
  const variants = script.variants.map(({ id, title, need }) => ({ variant: id, title, need }));
  const own = { variant: null, title: script.stepsFor };
  const route = (folded: boolean) => (way: Omit<Route, 'folded'>) => ({
    variant: way.variant,
    title: way.title,
    folded,
  });
  return [
    ...variants.filter(({ need }) => fitting(need)).map(route(false)),
    route(false)(own),
    ...variants.filter(({ need }) => need === undefined).map(route(false)),
    ...variants.filter(({ need }) => need !== undefined && !fitting(need)).map(route(true)),
  ];
}
