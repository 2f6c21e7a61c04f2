/** Milliseconds since a person last typed on the page; looks on and keeps nothing of what it was. */
export type TypingClock = () => number;

export function typingClock(document: Document, signal: AbortSignal): TypingClock {
  let last = Number.NEGATIVE_INFINITY;
  const typed = ({ isTrusted }: Event) => {
    if (isTrusted) last = performance.now();
  };
  document.addEventListener('input', typed, { capture: true, passive: true, signal });
  return () => performance.now() - last;
}
