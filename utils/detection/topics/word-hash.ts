const [D, E, G, I, L, N, S] = [0x64, 0x65, 0x67, 0x69, 0x6c, 0x6e, 0x73];

/** Where a word ends without "s", "ed" and "ing": crude, and the same for content and customers. */
export function stemEnd(codes: Uint16Array, start: number, end: number): number {
  const last = codes[end - 1] ?? 0;
  const second = codes[end - 2] ?? 0;
  const long = end - start;
  if (long >= 6 && last === G && second === N && codes[end - 3] === I) {
    return undouble(codes, end - 3);
  }
  if (long >= 5 && last === D && second === E) return undouble(codes, end - 2);
  if (long >= 5 && last === S && second === E) return end - 2;
  if (long >= 4 && last === S && second !== S) return end - 1;
  return long >= 5 && last === E ? end - 1 : end;
}

/** "Stopped" is "stop"; "calling" stays "call". */
function undouble(codes: Uint16Array, end: number): number {
  return codes[end - 1] === codes[end - 2] && codes[end - 1] !== L ? end - 1 : end;
}

export function hashWord(codes: Uint16Array, start: number, end: number): number {
  let hash = 0x811c9dc5;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (codes[at] ?? 0), 0x01000193);
  return hash | 0;
}
