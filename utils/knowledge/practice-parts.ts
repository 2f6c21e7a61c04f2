import type { Fraud } from '@/utils/contract/fraud';
import type { Need } from '@/utils/contract/need';
import type { Item, ItemKind, ItemOf } from '@/utils/contract/pack';
import type { Moment, Practice, PracticeTurn } from '@/utils/contract/practice';
import type { Script, Step } from '@/utils/contract/script';
import type { Text } from '@/utils/contract/text';

/** What a practice conversation is made from, found among all content. */
export interface PracticeParts {
  needs: readonly Need[];
  script: Script | null;
  frauds: readonly Fraud[];
}

/** Finds the playbooks, the script and the alerts that a conversation names; what is missing is left out. */
export function partsOf(
  practice: Pick<Practice, 'needs' | 'topics' | 'fraudTypes'>,
  items: readonly Item[],
): PracticeParts {
  const all = <K extends ItemKind>(kind: K, ids: readonly string[]) =>
    ids.flatMap(
      (id) => items.find((item): item is ItemOf<K> => item.kind === kind && item.id === id) ?? [],
    );
  return {
    needs: all('need', practice.needs),
    script: all('script', practice.topics)[0] ?? null,
    frauds: all('fraud', practice.fraudTypes),
  };
}

/** A step of a script, those of its variants too. */
export const stepOf = (script: Script | null, id: string | undefined): Step | null =>
  [...(script?.steps ?? []), ...(script?.variants ?? []).flatMap(({ steps }) => steps)].find(
    (step) => step.id === id,
  ) ?? null;

/** All that playbook, script and alert would say at this moment. */
export function wordingsFor(turn: PracticeTurn, { needs, script, frauds }: PracticeParts): Text[] {
  const [need] = needs;
  const step = stepOf(script, turn.step);
  const found: Record<Moment, readonly (Text | undefined)[]> = {
    begin: need?.sayFirst ?? [],
    gate: [script?.gate?.question, ...frauds.map(({ gate }) => gate)],
    stop: [...frauds.flatMap(({ spellBreakers }) => spellBreakers), script?.gate?.ifWorrying],
    step: [step?.say],
    explain: [],
    check: [step?.check, ...(need?.checkUnderstanding ?? [])],
    'hand-off': [],
    close: [script?.close],
  };
  return found[turn.moment].filter((text) => text !== undefined);
}

/** A reply that does what is due, from the conversation itself or from the content; null: there is none. */
export const goodFor = (turn: PracticeTurn, parts: PracticeParts): Text | null =>
  turn.good ?? wordingsFor(turn, parts)[0] ?? null;
