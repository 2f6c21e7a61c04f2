import { useEffect, useRef, useState } from 'react';

/**
 * Keeps things where they stand while the agent works: what was there before stays in its order,
 * what is new goes behind it. `settle` puts all of it into the order of `ids`.
 */
export function usePlaces(ids: readonly string[]): { places: string[]; settle(): void } {
  const before = useRef<readonly string[]>([]);
  const [, draw] = useState(0);
  const kept = before.current.filter((id) => ids.includes(id));
  const places = [...kept, ...ids.filter((id) => !kept.includes(id))];
  useEffect(() => {
    before.current = places;
  });
  const settle = () => {
    before.current = [];
    draw((count) => count + 1);
  };
  return { places, settle };
}
