import { fileURLToPath } from 'node:url';
import type { Practice } from '@/utils/contract/practice';
import type { Language } from '@/utils/contract/text';
import { compilePack } from '@/utils/knowledge/compile-pack';
import { loadSources } from '@/utils/knowledge/load-sources';
import { openBook } from '@/utils/practice/open-book';
import type { PracticeBook } from '@/utils/practice/practice-book';
import { buildDraftCheck } from '@/utils/studio/try/build-draft-check';

const knowledge = fileURLToPath(new URL('../../../knowledge', import.meta.url));

/** The content as it is shipped, with the draft check that agents have. */
export const { items } = compilePack(loadSources(knowledge), '0.0.0').pack;
export const practices = items.filter((item): item is Practice => item.kind === 'practice');

const check = await buildDraftCheck(items);

export const bookOf = (practice: Practice, language: Language): PracticeBook =>
  openBook({ practice, items, language, check });

export function practiceNamed(id: string): Practice {
  const practice = practices.find((one) => one.id === id);
  if (!practice) throw new Error(`No practice conversation is called ${id}.`);
  return practice;
}
