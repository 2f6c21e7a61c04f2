import type { Adapter } from '@/utils/contract/adapter';
import { compileRules } from '@/utils/detection/compile-rules';
import { createDetector, type Detector } from '@/utils/detection/create-detector';
import { createKnowledge, type Knowledge } from '@/utils/knowledge/create-knowledge';
import { detectionItems } from '@/utils/knowledge/detection-items';
import { fetchNeedModel } from '@/utils/storage/bundled-files';
import { content } from '@/utils/storage/content';
import { keptRules } from '@/utils/storage/rules-store';
import { loadSettings } from '@/utils/storage/settings';

/** What the background needs of the content, ready to use. */
export interface Guide {
  knowledge: Knowledge;
  detector: Detector;
}

/** Terms and hotlines stay in the panel: the background never needs them. */
const KINDS = ['need', 'topic', 'fraud-type', 'script', 'fraud'] as const;
/** What only rules are made of; not read where rules are kept from before. */
const RULE_KINDS = ['concept', 'signal', 'saying'] as const;

/** Milliseconds after which content that an older page held is read again, when it is needed. */
const LOOK_AGAIN = 10_000;

async function readGuide(): Promise<Guide> {
  const version = await keptRules.version();
  const [kept, { settings }] = await Promise.all([
    version === null ? null : keptRules.read(version),
    loadSettings(),
  ]);
  const { items, problem } = await content.loadItemsOfKind(...KINDS, ...(kept ? [] : RULE_KINDS));
  // Without any content nothing can be assessed: the next call tries again.
  if (problem && items.length === 0) throw new Error(`No content: ${problem.detail}`);
  const model = kept ? null : await fetchNeedModel();
  const rules = kept ?? compileRules(detectionItems(items), model).rules;
  // Rules of content that is not complete, or without the model, are good for now only.
  if (!kept && version !== null && !problem && model) void keptRules.write(version, rules);
  // Made without what trainers changed, until that page is closed.
  if (problem?.kind === 'blocked') setTimeout(forgetGuide, LOOK_AGAIN);
  const currentYear = new Date().getFullYear();
  return {
    knowledge: createKnowledge(items),
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
