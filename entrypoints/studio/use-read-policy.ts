import { useEffect, useState } from 'react';
import type { ReadPolicy } from '@/utils/contract/policy';
import { loadPolicy, onPolicyChanged } from '@/utils/storage/policy';

const NOTHING: ReadPolicy = { policy: {}, rejected: [] };

/** What the company decided, kept up to date. */
export function useReadPolicy(): ReadPolicy {
  const [read, setRead] = useState(NOTHING);
  useEffect(() => {
    void loadPolicy().then(setRead);
    return onPolicyChanged(setRead);
  }, []);
  return read;
}
