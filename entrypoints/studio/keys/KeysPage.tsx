import { useMemo } from 'react';
import { KeysView } from '@/components/studio/keys/KeysView';
import type { KeysTools } from '@/components/studio/keys/keys-tools';
import type { StudioViewProps } from '../studio-view';
import { useOwnKey } from '../use-own-key';
import { KEYS_ACTS } from './keys-acts';

/** The trainers' key. */
export function KeysPage({ open, say }: StudioViewProps) {
  const { own, readAgain } = useOwnKey();
  const tools = useMemo((): KeysTools => {
    const thenRead = async <T,>(done: Promise<T>): Promise<T> => {
      const outcome = await done;
      await readAgain();
      return outcome;
    };
    return {
      ...KEYS_ACTS,
      key: own ?? null,
      make: (phrase) => thenRead(KEYS_ACTS.make(phrase)),
      restore: (file, phrase) => thenRead(KEYS_ACTS.restore(file, phrase)),
    };
  }, [own, readAgain]);
  if (own === undefined) return null;
  return <KeysView tools={tools} onGiveOut={() => open('exchange')} say={say} />;
}
