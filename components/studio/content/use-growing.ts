import { type RefObject, useEffect, useRef, useState } from 'react';

const FIRST = 60;
const MORE = 120;

/**
 * How many of many rows are drawn: a screenful at first, more whenever the element at `end` comes
 * near, and again a screenful for other rows.
 */
export function useGrowing(rows: readonly unknown[]): {
  count: number;
  end: RefObject<HTMLDivElement | null>;
} {
  const [drawn, setDrawn] = useState({ rows, count: FIRST });
  const end = useRef<HTMLDivElement>(null);
  const count = drawn.rows === rows ? drawn.count : FIRST;
  useEffect(() => {
    const at = end.current;
    if (!at) return;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting))
          setDrawn({ rows, count: count + MORE });
      },
      { rootMargin: '600px' },
    );
    observer.observe(at);
    return () => observer.disconnect();
  }, [rows, count]);
  return { count, end };
}
