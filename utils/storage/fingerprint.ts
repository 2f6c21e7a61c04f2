/**
 * A number that tells whether anything in it was altered by accident: plain objects, arrays, maps, sets
 * and typed arrays. For what the browser is given as a structured clone: it keeps larger ones in files
 * without a checksum of their own, and gives an altered one back without an error.
 */
export function fingerprintOf(value: object): number {
  let hash = 0;
  const rest = JSON.stringify(value, (_, part: unknown) => {
    if (part instanceof Map || part instanceof Set) return [...part];
    if (!ArrayBuffer.isView(part)) return part;
    for (const word of wordsOf(part)) hash = mix(hash, word);
    return part.byteLength;
  });
  for (let at = 0; at < rest.length; at++) hash = mix(hash, rest.charCodeAt(at));
  return hash >>> 0;
}

/** Four bytes at a time where they lie so. */
function wordsOf({ buffer, byteOffset, byteLength }: ArrayBufferView): Uint32Array | Uint8Array {
  const inFours = byteOffset % 4 === 0 && byteLength % 4 === 0;
  return inFours
    ? new Uint32Array(buffer, byteOffset, byteLength / 4)
    : new Uint8Array(buffer, byteOffset, byteLength);
}

/** One step of MurmurHash3: another word, or another number before it, always gives another number. */
function mix(hash: number, word: number): number {
  const scattered = Math.imul(word, 0xcc9e2d51);
  const mixed = hash ^ Math.imul((scattered << 15) | (scattered >>> 17), 0x1b873593);
  return (Math.imul((mixed << 13) | (mixed >>> 19), 5) + 0xe6546b64) | 0;
}
