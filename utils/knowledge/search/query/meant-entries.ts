import type { Assessment } from '@/utils/contract/assessment';
import type { SearchIndex } from '../index/search-index';
import type { SearchKind } from '../search-entry';
import { textKey } from '../text/keys';

/** What a topic, a fraud type or a need that was understood adds to a score, and its share by rank. */
const BONUS = { topic: 0.16, fraud: 0.25, need: 0.36 } as const;
const NEXT = 0.6;
/** Where the kind of fraud is known, its own alert says more than the playbook for any. */
const ANY_FRAUD = 0.5;

/** Entries that a query is about as it was understood, with what that adds to their scores. */
export function meantEntries({ names }: SearchIndex, meant: Assessment): Map<number, number> {
  const { topics, needs } = meant;
  const types = meant.fraud?.types ?? [];
  const wanted = new Map<number, number>();
  const want = (kind: SearchKind, id: string, bonus: number) => {
    const name = textKey(`${kind}/${id}`);
    wanted.set(name, Math.max(bonus, wanted.get(name) ?? 0));
  };
  for (const [rank, topic] of topics.entries()) want('script', topic, BONUS.topic * NEXT ** rank);
  for (const [rank, type] of types.entries()) want('fraud', type, BONUS.fraud * NEXT ** rank);
  for (const [rank, { need, confidence }] of needs.entries()) {
    const share = need === 'fraud-risk' && types.length > 0 ? ANY_FRAUD : 1;
    want('playbook', need, BONUS.need * share * confidence * NEXT ** rank);
  }
  const entries = new Map<number, number>();
  if (wanted.size === 0) return entries;
  for (let entry = 0; entry < names.length; entry += 1) {
    const bonus = wanted.get(names[entry] ?? 0);
    if (bonus !== undefined) entries.set(entry, bonus);
  }
  return entries;
}

/** A single character, or a single English word, means nothing yet. */
export function mayMeanSomething(query: string): boolean {
  const characters = query.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = query.match(/[a-z']+/gi)?.length ?? 0;
  return characters > 1 || words > 1;
}
