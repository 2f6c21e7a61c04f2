import { InsightsView } from '@/components/studio/insights/InsightsView';
import type { InsightsTools } from '@/components/studio/insights/insights-tools';
import { SentenceCard } from '@/components/studio/insights/SentenceCard';
import type { SentenceTools } from '@/components/studio/insights/sentence-tools';
import { sampleItems } from '@/tests/unit/knowledge/sample-items';
import type { Count, CountedThing } from '@/utils/contract/insights';
import type { InboxRow } from '@/utils/contract/ledger';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { studioText } from '@/utils/i18n/studio/messages';
import { type CountedDays, ownDays } from '@/utils/insights/combine-files';
import { dayAfter } from '@/utils/insights/days';
import { itemKey } from '@/utils/studio/item-key';
import { type Look, renderStudio } from './render-studio';

export const TODAY = '2026-11-25';
const LAST_MONDAY = '2026-11-16';
const items = new Map(sampleItems.map((item) => [itemKey(item), item]));
const aboutOf = (kind: string) => [...items.keys()].find((key) => key.startsWith(`${kind}/`)) ?? '';
const script = sampleItems.find((item) => item.kind === 'script');

const row = (what: CountedThing, about: string, detail: string, count: number, ago = 0): Count => ({
  ...{ day: dayAfter(LAST_MONDAY, -7 * ago), what, about, detail, count },
});
const counts: Count[] = [
  row('cue-shown', aboutOf('signal'), '', 1, 5),
  ...[1, 2, 3, 4].map((ago) => row('cue-dismissed', aboutOf('signal'), 'misread', 10, ago)),
  row('cue-dismissed', aboutOf('signal'), 'misread', 30),
  row('cue-dismissed', aboutOf('signal'), 'wrong-person', 10),
  row('need-added', 'need/not-there-any-more', '', 2),
  row('search-empty', '', '', 7),
  row('script-started', `script/${script?.id}`, '', 9),
  row('script-left', `script/${script?.id}`, '', 2),
  row('script-left', `script/${script?.id}`, script?.steps[0]?.id ?? '', 5),
  row('finding-shown', 'finding/jargon', '', 9),
  row('finding-ignored', 'finding/jargon', '', 8),
];

/** As of five agents or of this browser: a signal that is dismissed far more than usual. */
export const COUNTED: CountedDays = ownDays({
  counts: counts.toSorted((a, b) => (a.day < b.day ? -1 : 1)),
  missing: [{ text: '退 ＊＊ 号码', count: 4, lastOn: '2026-11-20' }],
  waiting: [{ since: '2026-11-18', count: 2 }],
  today: TODAY,
});
export const NOTHING: CountedDays = ownDays({
  ...{ counts: [], missing: [], waiting: [], today: TODAY },
});

export const insightsTools = (change: Partial<InsightsTools> = {}): InsightsTools => ({
  own: NOTHING,
  agents: 5,
  combined: COUNTED,
  files: 6,
  bringIn: async () => ({ ok: true, taken: 1, known: 0 }),
  forget: async () => true,
  ...change,
});

export const showInsights = (look: Look, tools: InsightsTools, say = (_words: string) => {}) =>
  renderStudio(look, <InsightsView tools={tools} items={items} today={TODAY} say={say} />);

const need = sampleItems.find((item) => item.kind === 'need');
const SENTENCE: InboxRow = {
  id: '0b7f0a52-5d3c-4b8e-9d0a-1f2e3d4c5b6a',
  text: '您慢慢来，我在这儿等着。',
  language: 'zh-Hans',
  need: need?.id ?? null,
  on: '2026-11-20',
};

export const sentenceTools = (change: Partial<SentenceTools> = {}): SentenceTools => ({
  sentences: [SENTENCE],
  items: sampleItems
    .filter(({ kind }) => kind === 'need' || kind === 'script')
    .map((item) => item as unknown as UnfinishedItem),
  take: async () => {},
  bringIn: async () => ({ ok: true, count: 1 }),
  remove: async () => true,
  ...change,
});

export const showSentences = (look: Look, tools: SentenceTools, say = (_words: string) => {}) =>
  renderStudio(look, <SentenceCard tools={tools} say={say} />);

export const INSIGHTS_VIEWS: Record<string, (look: Look) => ReturnType<typeof renderStudio>> = {
  'insights of five agents': (look) => showInsights(look, insightsTools()),
  'insights of too few agents': (look) =>
    showInsights(look, insightsTools({ agents: 4, combined: null, files: 4 })),
  'a sentence that helped, being taken': async (look) => {
    const screen = await showSentences(look, sentenceTools());
    await screen.getByRole('button', { name: studioText(look.language, 'sentences.take') }).click();
    await screen
      .getByLabelText(studioText(look.language, 'sentences.item'))
      .selectOptions(`script/${script?.id}`);
    await screen
      .getByLabelText(studioText(look.language, 'sentences.place'))
      .selectOptions('opening');
    return screen;
  },
  'no sentence yet': (look) => showSentences(look, sentenceTools({ sentences: [] })),
};
