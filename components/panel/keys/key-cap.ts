const CAPS: Record<string, string> = {
  arrowright: '→',
  arrowleft: '←',
  escape: 'Esc',
};

/** What is written on a key, from its name in a `KeyMap`; the space bar has its own word. */
export function keyCap(key: string, space: string): string {
  if (key === ' ') return space;
  return CAPS[key] ?? key.replace('control+', 'Ctrl ').replace(/.$/, (last) => last.toUpperCase());
}
