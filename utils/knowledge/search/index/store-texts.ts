import type { TextStore } from './search-index';

export function storeTexts(texts: readonly string[]): TextStore {
  const encoder = new TextEncoder();
  const encoded = texts.map((text) => encoder.encode(text));
  const at = new Uint32Array(texts.length + 1);
  for (const [position, { length }] of encoded.entries()) {
    at[position + 1] = (at[position] ?? 0) + length;
  }
  const bytes = new Uint8Array(at[texts.length] ?? 0);
  for (const [position, part] of encoded.entries()) bytes.set(part, at[position]);
  return { bytes, at };
}

/** Several stores one after the other. */
export function joinStores(stores: readonly TextStore[]): TextStore {
  const total = stores.reduce((sum, { at }) => sum + at.length - 1, 0);
  const bytes = joinBytes(stores.map((store) => store.bytes));
  const at = new Uint32Array(total + 1);
  let filled = 0;
  let start = 0;
  for (const store of stores) {
    for (let position = 1; position < store.at.length; position += 1) {
      filled += 1;
      at[filled] = start + (store.at[position] ?? 0);
    }
    start += store.bytes.length;
  }
  return { bytes, at };
}

export function joinBytes(parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
