import { useCallback, useEffect, useState } from 'react';

/** Long enough to be read twice; a failure stays until the next act. */
const SHOWN_MS = 8000;

export interface Notice {
  text: string;
  failed: boolean;
  /** Tells two notices with the same words apart. */
  number: number;
}

/**
 * The one line that says what came of the last act. `place`: where it was done, such as a conversation;
 * at another place only a failure is still told.
 */
export function useNotice(place = '') {
  const [notice, setNotice] = useState<Notice | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: going elsewhere is what it answers to
  useEffect(() => setNotice((said) => (said?.failed ? said : null)), [place]);
  useEffect(() => {
    if (!notice || notice.failed) return;
    const timer = setTimeout(() => setNotice(null), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [notice]);
  const say = useCallback((text: string, failed = false) => {
    setNotice((before) => ({ text, failed, number: (before?.number ?? 0) + 1 }));
  }, []);
  return { notice, say };
}

/** Stands in the page from the start, so that screen readers announce what comes into it. */
export function NoticeLine({ notice }: { notice: Notice | null }) {
  const look = notice?.failed ? 'bg-gate-soft text-gate' : 'bg-go-soft text-ink';
  return (
    <div role="status" className="shrink-0">
      {notice && (
        <p key={notice.number} className={`px-3.5 py-2 text-[0.9375rem] ${look}`}>
          {notice.text}
        </p>
      )}
    </div>
  );
}
