import type { Pair } from './pairs';
import { valueIn } from './pairs';

const FIELD_LIMIT = 120;
/** Milliseconds between looks at the values. */
const EVERY = 1000;

export interface Fields {
  read(again: boolean): Record<string, string>;
  /** Whether a value differs from when the page was understood. */
  changed(): boolean;
}

/** The values beside the conversation, looked up again now and then. */
export function createFields(pairs: readonly Pair[]): Fields {
  let fields: Record<string, string> | null = null;
  let at = 0;
  const now = ({ element, row, value }: Pair) =>
    element === row ? value : element.isConnected ? valueIn(element) : '';

  return {
    read(again) {
      const time = performance.now();
      if (fields && (!again || time - at < EVERY)) return fields;
      at = time;
      const read: Record<string, string> = {};
      for (const pair of pairs) {
        if (Object.keys(read).length >= FIELD_LIMIT) break;
        const value = now(pair);
        if (value && !Object.hasOwn(read, pair.label)) read[pair.label] = value;
      }
      fields = read;
      return fields;
    },
    changed: () => pairs.some((pair) => now(pair) !== pair.value || !pair.row.isConnected),
  };
}
