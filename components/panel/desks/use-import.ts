import { useState } from 'react';
import { useText } from '@/components/shared/use-text';
import type { AdapterFault } from '@/utils/knowledge/adapter-source';
import type { TeachingTools } from '../reading/teaching-tools';

/** An adapter's file brought in for the desk in view; a broken one changes nothing and says why. */
export function useImport(tools: TeachingTools, say: (text: string, failed?: boolean) => void) {
  const { text } = useText();
  const [faults, setFaults] = useState<readonly AdapterFault[]>([]);
  const open = async (file: File | null) => {
    if (!file || tools.desk === null) return;
    const read = await tools.parse(idFrom(file.name), await file.text());
    if (!read.ok) return setFaults(read.faults);
    setFaults([]);
    const saved = await tools.save({ origin: tools.desk, adapter: read.adapter });
    if (saved.ok) say(text('desks.imported'));
    else say(text('desks.saveFailed'), true);
  };
  return { faults, open };
}

/** An id of its own, so that it never stands for a built-in one. */
function idFrom(name: string): string {
  const word = name
    .toLowerCase()
    .replace(/\.ya?ml$/, '')
    .replace(/^taught-/, '')
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60);
  return `taught-${word || 'desk'}`;
}
