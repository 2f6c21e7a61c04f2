/**
 * A frame's reader and the page's reader cannot see each other's windows through the background:
 * so the frame posts a random word to the windows above it, and tells the same word with what it
 * has read. The page can hear the word, but only a reader can tell the background anything.
 */
const PREFIX = 'carecue-frame:';
const TOKEN = /^[0-9a-f]{32}$/;

export function createToken(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Makes the frame known to every page above it; only the one that holds it can place it. */
export function postToken(view: Window, token: string): void {
  for (let above = view; above !== above.parent; ) {
    above = above.parent;
    above.postMessage(PREFIX + token, '*');
  }
}

/** The token in a posted message; null in all others. */
export function tokenIn(data: unknown): string | null {
  if (typeof data !== 'string' || !data.startsWith(PREFIX)) return null;
  const token = data.slice(PREFIX.length);
  return TOKEN.test(token) ? token : null;
}
