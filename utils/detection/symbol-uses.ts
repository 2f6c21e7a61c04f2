import type { SymbolUse } from './rules';

const KINDS = ['signal', 'saying', 'scope'] as const;
const INDICES = 2 ** 20;

/** One number a symbol: 0 for none, else the kind of its use and the index. */
export function writeUses(symbols: number, uses: ReadonlyMap<number, SymbolUse>): Int32Array {
  const numbers = new Int32Array(symbols);
  for (const [symbol, { use, index }] of uses) {
    numbers[symbol] = (KINDS.indexOf(use) + 1) * INDICES + index;
  }
  return numbers;
}

export const kindOfUse = (number: number) => KINDS[Math.floor(number / INDICES) - 1];
export const indexOfUse = (number: number) => number % INDICES;
