import type { Assessment } from '@/utils/contract/assessment';
import type { SearchIndex } from '../index/search-index';
import type { SearchKind } from '../search-entry';
import { textKey } from '../text/keys';

/** What a topic, a fraud type or a need that was understood adds to a score, and its share by rank. */
const BONUS = { topic: 0.32, fraud: 0.34, need: 0.28 } as const;
const NEXT = 0.72;

/** Entries that a message is about as it was understood, with what that adds to their scores. */
export function meantEntries({ names }: SearchIndex, meant: Assessment): Map<number, number> {
  const wanted = new Map<number, number>();
  const want = (kind: SearchKind, id: string, bonus: number) => {
    const name = textKey(`${kind}/${id}`);
    wanted.set(name, Math.max(bonus, wanted.get(name) ?? 0));
  };
  for (const [rank, topic] of meant.topics.entries())
    want('script', topic, BONUS.topic * NEXT ** rank);
  for (const [rank, type] of (meant.fraud?.types ?? []).entries()) {
    want('fraud', type, BONUS.fraud * NEXT ** rank);
  }
  for (const [rank, { need, confidence }] of meant.needs.entries()) {
    want('playbook', need, BONUS.need * confidence * NEXT ** rank);
  }
  const entries = new Map<number, number>();
  if (wanted.size === 0) return entries;
  for (let entry = 0; entry < names.length; entry += 1) {
    const bonus = wanted.get(names[entry] ?? 0);
    if (bonus !== undefined) entries.set(entry, bonus);
  }
  return entries;
}

const FEW_CHARACTERS = 7;
const FEW_WORDS = 4;

/** Long enough to be a message; a few words are what they are. */
export function looksLikeMessage(query: string): boolean {
  const characters = query.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = query.match(/[a-z']+/gi)?.length ?? 0;
  return characters >= FEW_CHARACTERS || words >= FEW_WORDS;
}
