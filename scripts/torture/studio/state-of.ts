import { isDeepStrictEqual } from 'node:util';
import type { Item } from '@/utils/contract/pack';
import type { ItemRef } from '@/utils/contract/studio';
import type { Kept } from './kept';

/** All that an import brings carries its mark, so that half of it, or two mixed, are seen. */
export interface StudioState {
  /** Number of the version in force; 0: none was published. */
  version: number;
  /** Mark of the import that is in force; null: none. */
  published: string | null;
  /** Mark of the import that waits as drafts; null: none. */
  waiting: string | null;
  /** What stands in the field that is typed into, published or not; null: it was never changed. */
  typed: string | null;
}

/** The item and the field that are typed into. */
export const TYPED = { kind: 'script', id: 'close-password-free-payment' } as const;

/** The state of what is kept, or in which way it is torn. `marked`: items that an import brings. */
export function stateOf(kept: Kept, marked: number): StudioState | string {
  const { drafts, overrides, versions, snapshots, newest } = kept;
  const version = versions.length;
  const numbers = versions.map(({ number }) => number).sort((a, b) => a - b);
  if (numbers.some((number, at) => number !== at + 1)) return `versions ${numbers.join(', ')}`;
  if (snapshots !== (version && version + 1) || (newest?.number ?? 0) !== version)
    return `${snapshots} snapshots of ${version} versions, the newest ${newest?.number}`;
  const inForce = newest?.overrides ?? [];
  if (!isDeepStrictEqual(sorted(inForce), sorted(overrides)))
    return `what is in force is not what version ${version} holds`;
  const published = markOf(overrides, marked);
  const waiting = markOf(drafts, marked);
  if (published.torn) return `in force: ${published.torn}`;
  if (waiting.torn) return `drafts: ${waiting.torn}`;
  const typed = textOf(drafts) ?? textOf(overrides);
  return { version, published: published.mark, waiting: waiting.mark, typed };
}

interface Row extends ItemRef {
  item: Record<string, unknown> | Item | null;
}

function markOf(rows: readonly Row[], marked: number): { mark: string | null; torn?: string } {
  const counts = new Map<string, number>();
  for (const { kind, item } of rows) {
    if (kind === TYPED.kind) continue;
    const { owner = '?' } = (item?.upkeep ?? {}) as { owner?: string };
    counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const [first] = counts;
  if (!first) return { mark: null };
  if (counts.size === 1 && first[1] === marked) return { mark: first[0] };
  return { mark: null, torn: [...counts].map(([mark, count]) => `${count} of ${mark}`).join(', ') };
}

function textOf(rows: readonly Row[]): string | null {
  const row = rows.find(({ kind, id }) => kind === TYPED.kind && id === TYPED.id);
  const { gate } = (row?.item ?? {}) as { gate?: { question?: Record<string, string> } };
  return gate?.question?.['zh-Hans'] ?? null;
}

const sorted = <T extends ItemRef>(rows: readonly T[]): T[] =>
  [...rows].sort((a, b) => (`${a.kind} ${a.id}` < `${b.kind} ${b.id}` ? -1 : 1));
