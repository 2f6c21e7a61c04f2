import { useEffect, useRef } from 'react';
import type { PacedSentence } from '@/utils/guidance/pace';
import type { GuideMoment } from './use-pace-guide';

const STILL = '(prefers-reduced-motion: reduce)';

interface PaceBarProps {
  paced: PacedSentence;
  moment: GuideMoment;
}

/** How far the sentence is read: growing steadily, or a phrase at a time where motion is unwanted. */
export function PaceBar({ paced, moment }: PaceBarProps) {
  const bar = useRef<SVGRectElement>(null);
  const { from, to, duration } = stretchOf(paced, moment);
  useEffect(() => {
    const still = matchMedia(STILL).matches;
    const growth = bar.current?.animate(
      { transform: [`scaleX(${still ? to : from})`, `scaleX(${to})`] },
      { duration: still ? 0 : duration, fill: 'forwards' },
    );
    return () => growth?.cancel();
  }, [from, to, duration]);
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      className="h-1.5 min-w-16 flex-1 rounded-full bg-line"
    >
      <rect
        ref={bar}
        width="100"
        height="6"
        transform={`scale(${to} 1)`}
        className="origin-left fill-go"
      />
    </svg>
  );
}

/** The part of the whole, 0 to 1, through which the bar grows in this moment, in milliseconds. */
function stretchOf({ phrases, total }: PacedSentence, moment: GuideMoment) {
  if (moment.at === 'saying') {
    const phrase = phrases[moment.phrase];
    if (phrase)
      return {
        from: phrase.start / total,
        to: phrase.end / total,
        duration: phrase.end - phrase.start,
      };
  }
  const all = moment.at === 'waiting' ? 1 : 0;
  return { from: all, to: all, duration: 0 };
}
