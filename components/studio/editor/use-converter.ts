import { useEffect, useState } from 'react';
import type { ToTraditional } from '@/utils/studio/form/write-text';

let loaded: ToTraditional | null = null;

/** Traditional for Simplified characters; null until its tables are loaded, which are large. */
export function useConverter(): ToTraditional | null {
  const [convert, setConvert] = useState(() => loaded);
  useEffect(() => {
    if (loaded) return;
    void import('@/utils/knowledge/convert-traditional').then(({ toTraditional }) => {
      loaded = toTraditional;
      setConvert(() => toTraditional);
    });
  }, []);
  return convert;
}
