import type { Adapter } from '@/utils/contract/adapter';
import { compileRules } from '@/utils/detection/compile-rules';
import { createDetector, type Detector } from '@/utils/detection/create-detector';
import { createKnowledge, type Knowledge } from '@/utils/knowledge/create-knowledge';
import { content } from '@/utils/storage/content';
import { loadSettings } from '@/utils/storage/settings';

/** What the background needs of the content, ready to use. */
export interface Guide {
  knowledge: Knowledge;
  detector: Detector;
}

/** Terms and hotlines stay in the panel: the background never needs them. */
const KINDS = [
  'need',
  'concept',
  'signal',
  'topic',
  'fraud-type',
  'script',
  'fraud',
  'saying',
] as const;

async function readGuide(): Promise<Guide> {
  const [{ items, problem }, { settings }] = await Promise.all([
    content.loadItemsOfKind(...KINDS),
    loadSettings(),
  ]);
  // Without any content nothing can be assessed: the next call tries again.
  if (problem && items.length === 0) throw new Error(`No content: ${problem.detail}`);
  const knowledge = createKnowledge(items);
  const { rules } = compileRules({
    concepts: [...knowledge.all('concept')],
    signals: [...knowledge.all('signal')],
    sayings: [...knowledge.all('saying')],
    scripts: [...knowledge.all('script')],
    topics: [...knowledge.all('topic')],
  });
  const currentYear = new Date().getFullYear();
  return {
    knowledge,
    detector: createDetector(rules, { ageThreshold: settings.ageThreshold, currentYear }),
  };
}

let guide: Promise<Guide> | undefined;

/** Read once per life of the background, which may be short. */
export function getGuide(): Promise<Guide> {
  guide ??= readGuide().catch((problem: unknown) => {
    guide = undefined;
    throw problem;
  });
  return guide;
}

/** How desks are read: asked for first, on every page, and much sooner there than all the rest. */
export async function getAdapters(): Promise<readonly Adapter[]> {
  void getGuide().catch(() => undefined);
  return (await content.loadItemsOfKind('desk')).items;
}

/** The content changed: it is read anew when it is needed next. */
export function forgetGuide(): void {
  guide = undefined;
}
