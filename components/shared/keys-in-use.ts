import type { HeldKeys, KeyPlace } from './key-board';

/** One line of the key map: the keys that do the same, by the names of `KeyMap`. */
export interface KeyLine {
  keys: string[];
  does: string;
}

/** What every key does at this moment. Of those that share a key the first acts, so it alone is told. */
export function keysInUse(held: Iterable<HeldKeys>): Record<KeyPlace, KeyLine[]> {
  const lines: Record<KeyPlace, KeyLine[]> = { view: [], anywhere: [] };
  const taken = new Set<string>();
  for (const { place, keys } of held) {
    const own = new Map<string, KeyLine>();
    for (const [key, act] of Object.entries(keys())) {
      if (!act || key === '' || taken.has(key)) continue;
      taken.add(key);
      const line = own.get(act.does) ?? { keys: [], does: act.does };
      line.keys.push(key);
      own.set(act.does, line);
    }
    lines[place].push(...own.values());
  }
  return lines;
}
