/**
 * Whether a pathname ends in `pattern`, in which `*` stands for anything (also `/`). A pattern that
 * begins with `/` may stand below any folder, so `/Ticket/Display.html` fits
 * `/rt/Ticket/Display.html`. Linear time, whatever the pattern.
 */
export function pathFits(pattern: string, pathname: string): boolean {
  const parts = pattern.split('*');
  const tail = parts.pop() ?? '';
  if (!pathname.endsWith(tail)) return false;
  // An unanchored start: the first part, too, is looked for from the left.
  const end = pathname.length - tail.length;
  let at = 0;
  for (const part of parts) {
    const found = pathname.indexOf(part, at);
    if (found < 0 || found + part.length > end) return false;
    at = found + part.length;
  }
  return pattern.startsWith('/') || pattern.startsWith('*') || pathname === pattern;
}
