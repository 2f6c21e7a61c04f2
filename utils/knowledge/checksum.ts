import type { Item, ItemKind } from '@/utils/contract/pack';

/** By kind, the SHA-256 (hex) of all its items in the order of their ids. */
export type Checksums = Partial<Record<ItemKind, string>>;

/**
 * Checksums by kind, so that reading one kind does not need the others to be checked. A database
 * gives an item's keys back in the order in which they were written.
 */
export async function checksumsOf(items: readonly Item[]): Promise<Checksums> {
  const byKind = new Map<ItemKind, Item[]>();
  for (const item of items) {
    const ofKind = byKind.get(item.kind);
    if (ofKind) ofKind.push(item);
    else byKind.set(item.kind, [item]);
  }
  const entries = [...byKind].map(async ([kind, ofKind]) => {
    const sorted = [...ofKind].sort((a, b) => (a.id < b.id ? -1 : 1));
    return [kind, await sha256(JSON.stringify(sorted))] as const;
  });
  return Object.fromEntries(await Promise.all(entries));
}

async function sha256(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
