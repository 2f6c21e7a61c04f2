import { useCallback, useEffect, useState } from 'react';
import type { KnowledgeView } from '@/components/panel/panel-props';
import { content } from '@/utils/storage/content';
import { onContentChanged } from '@/utils/storage/content-changes';

/** The content in force, whoever changes it. */
export function useKnowledge(): {
  knowledge: KnowledgeView;
  /** Opens it again after a failure. */
  retry: () => void;
  /** The same without taking away what is on the screen. */
  reread: () => void;
} {
  const [knowledge, setKnowledge] = useState<KnowledgeView>({ kind: 'loading' });
  const load = useCallback(async () => {
    // With a problem there may still be content: as much as could be read is better than none.
    const { items } = await content.loadItems();
    setKnowledge(items.length > 0 ? { kind: 'ready', items } : { kind: 'failed' });
  }, []);
  useEffect(() => {
    void load();
    // What is on the screen stays there until the new content is read.
    return onContentChanged(() => void load());
  }, [load]);
  const retry = useCallback(() => {
    setKnowledge({ kind: 'loading' });
    void load();
  }, [load]);
  const reread = useCallback(() => void load(), [load]);
  return { knowledge, retry, reread };
}
