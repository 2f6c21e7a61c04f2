/** Keys are unsigned 32-bit numbers, so that a dictionary is one sorted typed array. */

/** Two neighbouring Chinese characters. */
export function pairKey(first: number, second: number): number {
  return ((first << 16) | second) >>> 0;
}

/** FNV-1a. Of 50,000 words two share a key about once in four such dictionaries: too rare to matter. */
export function textKey(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
