/**
 * The text of a file, or null where it is none. Spreadsheets write UTF-8 with a mark, UTF-16
 * ("Unicode text"), or – in China, without a mark – GB18030; UTF-8 without a mark is tried first
 * because other encodings hardly ever happen to be valid UTF-8.
 */
export function decodeText(bytes: Uint8Array): string | null {
  const text = decode(bytes);
  return text === null || text.includes('\0') ? null : text;
}

function decode(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return decodeAs('utf-16le', bytes);
  if (first === 0xfe && second === 0xff) return decodeAs('utf-16be', bytes);
  return decodeAs('utf-8', bytes) ?? decodeAs('gb18030', bytes);
}

function decodeAs(encoding: string, bytes: Uint8Array): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
