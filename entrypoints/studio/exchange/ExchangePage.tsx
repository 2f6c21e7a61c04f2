import { useEffect, useMemo, useState } from 'react';
import { ExchangeView } from '@/components/studio/exchange/ExchangeView';
import type { ExchangeContent, ExchangeTools } from '@/components/studio/exchange/exchange-tools';
import { outdatedChanges } from '@/utils/exchange/merge/outdated-changes';
import { drafts as draftStore, versions } from '@/utils/storage/studio';
import { withDrafts } from '@/utils/studio/with-drafts';
import { finishedDrafts } from '../finished-drafts';
import { saveFile } from '../save-file';
import type { StudioViewProps } from '../studio-view';
import { readPackTrust } from './pack-trust';
import { signAct } from './sign-act';
import { useSigner } from './use-signer';

const TOOLS: Omit<ExchangeTools, 'sign'> = {
  keep: async (drafts) => (await draftStore.save(drafts)).ok,
  trust: readPackTrust,
  download: saveFile,
  now: () => Date.now(),
};

/** Packs and tables in and out. */
export function ExchangePage({ studio, say }: StudioViewProps) {
  const { items, defaults, overrides, drafts } = studio;
  const version = useVersion(studio.overrides);
  const { signer, readAgain } = useSigner(version);
  const content = useMemo(() => {
    const working = withDrafts(items, finishedDrafts(drafts));
    const outdated = outdatedChanges(defaults, overrides, working, drafts);
    return { inForce: items, working, defaults, outdated, version };
  }, [items, defaults, overrides, drafts, version]);
  const shown: ExchangeContent = { ...content, signer };
  const tools: ExchangeTools = {
    ...TOOLS,
    async sign(wish) {
      const signed = await signAct(items, wish);
      await readAgain();
      return signed;
    },
  };
  return <ExchangeView content={shown} tools={tools} say={say} />;
}
/** The number of the version in force; read again with what is in force. */
function useVersion(overrides: unknown): number {
  const [version, setVersion] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other overrides are another version.
  useEffect(() => {
    let stopped = false;
    void versions.history().then((read) => {
      if (read.ok && !stopped) setVersion(read.versions[0]?.number ?? 0);
    });
    return () => {
      stopped = true;
    };
  }, [overrides]);
  return version;
}
