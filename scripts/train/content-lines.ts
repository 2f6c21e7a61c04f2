import { isPlain } from '@/utils/detection/pattern/parse-pattern';
import type { DetectionItems } from '@/utils/detection/rules';
import { ABOUT } from '@/utils/detection/topics/build-topic-index';
import type { TrainingCase } from './read-corpus';

/** Who wrote them, as it were: nobody is judged by them. */
export const CONTENT = 'content';

/**
 * What the content itself says about each topic, each fraud type and each need, line by line, as texts
 * to learn from: of all else they tell nothing.
 */
export function readContentLines(items: DetectionItems, needs: readonly string[]): TrainingCase[] {
  const topics = new Set(items.topics?.map(({ id }) => id));
  const lines: TrainingCase[] = [];
  const add = (texts: readonly string[], expect: TrainingCase['item']['expect']) => {
    for (const text of texts) {
      const item = {
        id: `${CONTENT}-${lines.length}`,
        lang: /\p{Script=Han}/u.test(text) ? 'zh-Hans' : 'en',
        messages: [{ from: 'customer' as const, text, internal: false }],
        fields: {},
        expect,
      } satisfies TrainingCase['item'];
      lines.push({ item, author: CONTENT, unread: false });
    }
  };
  const addAbout = (texts: readonly string[], label: string | undefined) => {
    if (label) add(texts, { optional: [], ...labelled(label, topics) });
  };
  for (const { id, title } of items.topics ?? [])
    addAbout([...title['zh-Hans'].split('/'), title.en], id);
  for (const { id, zh, en } of items.concepts)
    if (id.startsWith(ABOUT)) addAbout([...zh, ...en].filter(isPlain), id.slice(ABOUT.length));
  for (const { phrases, topics: named } of items.sayings ?? []) addAbout(phrases, named[0]);
  for (const { target, matches = [], ignores = [] } of items.signals) {
    if ('topic' in target) addAbout(matches, target.topic);
    else if ('slot' in target) addAbout(matches, target.fraudTypes[0]);
    else {
      const optional = needs.filter((need) => need !== target.need);
      add(matches, { needs: [target.need], optional });
      add(ignores, { needs: [], optional });
    }
  }
  return lines;
}

const labelled = (label: string, topics: ReadonlySet<string>) =>
  topics.has(label) ? { topic: label } : { fraudType: [label] };
