import type { SearchMemory, SearchRef } from '@/utils/contract/search-memory';
import { maskPrivate } from './mask-private';

const MOST_RECENT = 12;
const MOST_PINNED = 30;
const MOST_USES = 500;
const MOST_MISSING = 500;
const MOST_CHARACTERS = 200;

export const refKey = ({ kind, id }: SearchRef) => `${kind}/${id}`;
const same = (a: SearchRef) => (b: SearchRef) => refKey(a) === refKey(b);

/** An item was opened or inserted. Of too many counts the smallest are forgotten. */
export function rememberUse(memory: SearchMemory, { kind, id }: SearchRef): SearchMemory {
  const ref = { kind, id };
  const others = memory.recent.filter((known) => !same(ref)(known));
  const key = refKey(ref);
  const counted = { ...memory.uses, [key]: (memory.uses[key] ?? 0) + 1 };
  const most = Object.entries(counted)
    .sort(([nameA, a], [nameB, b]) => Number(nameB === key) - Number(nameA === key) || b - a)
    .slice(0, MOST_USES);
  return {
    ...memory,
    recent: [ref, ...others].slice(0, MOST_RECENT),
    uses: Object.fromEntries(most),
  };
}

/** Pins an item, or unpins it. */
export function togglePin(memory: SearchMemory, { kind, id }: SearchRef): SearchMemory {
  const ref = { kind, id };
  const pinned = memory.pinned.some(same(ref))
    ? memory.pinned.filter((known) => !same(ref)(known))
    : [ref, ...memory.pinned].slice(0, MOST_PINNED);
  return { ...memory, pinned };
}

/** The agent noted a search that found nothing. `today`: YYYY-MM-DD. */
export function noteMissing(memory: SearchMemory, query: string, today: string): SearchMemory {
  const text = maskPrivate(query.trim()).slice(0, MOST_CHARACTERS);
  if (text === '') return memory;
  const known = memory.missing.find((missing) => missing.text === text);
  const others = memory.missing.filter((missing) => missing.text !== text);
  const noted = { text, count: (known?.count ?? 0) + 1, lastOn: today };
  return { ...memory, missing: [noted, ...others].slice(0, MOST_MISSING) };
}
