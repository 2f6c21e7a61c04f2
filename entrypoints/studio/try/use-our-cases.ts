import { useEffect, useState } from 'react';
import type { OurCase } from '@/utils/contract/studio';
import { ourCases } from '@/utils/storage/studio';

/** The kept cases, up to date whichever window changes them. */
export function useOurCases(): readonly OurCase[] {
  const [cases, setCases] = useState<readonly OurCase[]>([]);
  useEffect(() => ourCases.watch(setCases), []);
  return cases;
}
