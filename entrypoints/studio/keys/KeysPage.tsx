import { useCallback, useEffect, useMemo, useState } from 'react';
import { KeysView } from '@/components/studio/keys/KeysView';
import type { KeysTools, OwnKeyView } from '@/components/studio/keys/keys-tools';
import { keys } from '@/utils/storage/delivery';
import { versions } from '@/utils/storage/studio';
import type { StudioViewProps } from '../studio-view';
import { keysActs } from './keys-acts';

/** The trainers' key and signed packs. */
export function KeysPage({ studio, say }: StudioViewProps) {
  const [state, setState] = useState<{ key: OwnKeyView | null; next: number } | null>(null);
  const read = useCallback(async () => {
    const [own, history] = await Promise.all([keys.read(), versions.history()]);
    const key = own.ok ? own.key : null;
    const published = history.ok ? (history.versions[0]?.number ?? 0) : 0;
    setState({ key, next: Math.max(published, (key?.lastVersion ?? 0) + 1) });
  }, []);
  useEffect(() => void read(), [read]);
  const tools = useMemo((): KeysTools => {
    const acts = keysActs(studio.items);
    const thenRead = async <T,>(done: Promise<T>): Promise<T> => {
      const outcome = await done;
      await read();
      return outcome;
    };
    return {
      ...acts,
      key: state?.key ?? null,
      make: (phrase) => thenRead(acts.make(phrase)),
      restore: (file, phrase) => thenRead(acts.restore(file, phrase)),
      sign: (wish) => thenRead(acts.sign(wish)),
    };
  }, [studio.items, state, read]);
  if (!state) return null;
  return <KeysView tools={tools} next={state.next} say={say} />;
}
