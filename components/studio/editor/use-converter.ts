import { useEffect, useState } from 'react';
import type { ToTraditional } from '@/utils/studio/form/write-text';

/** Traditional for Simplified characters; null until its tables are loaded, which are large. */
export function useConverter(): ToTraditional | null {
  const [convert, setConvert] = useState<ToTraditional | null>(null);
  useEffect(() => {
    void import('@/utils/knowledge/convert-traditional').then(({ toTraditional }) =>
      setConvert(() => toTraditional),
    );
  }, []);
  return convert;
}
