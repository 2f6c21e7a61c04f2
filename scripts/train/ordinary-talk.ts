import { isPlain } from '@/utils/detection/pattern/parse-pattern';
import type { DetectionItems } from '@/utils/detection/rules';
import { ABOUT } from '@/utils/detection/topics/build-topic-index';
import type { ConversationCase } from '../evaluation/read-cases';
import ordinary from './ordinary-frames.json';
import type { TrainingCase } from './read-corpus';

/** Who wrote them, as it were: nobody is judged by them. */
export const ORDINARY = 'ordinary';
/** How many are made in each language. */
const CASES = 700;
const MOST_LINES = 6;
/** How many of the lines go on from the one before rather than ask for something. */
const ANSWERS = 0.4;

/**
 * Conversations of customers who need nothing but an answer, put together from what the content says
 * people ask for: so that greetings, thanks and the words of everyday requests are learnt to mean no
 * need. The same content makes the same conversations.
 */
export function makeOrdinaryTalk(items: DetectionItems): TrainingCase[] {
  const topics = new Set(items.topics?.map(({ id }) => id));
  const lines = { zh: [] as string[], en: [] as string[] };
  for (const { id, zh, en } of items.concepts) {
    if (!id.startsWith(ABOUT) || !topics.has(id.slice(ABOUT.length))) continue;
    lines.zh.push(...zh.filter(isPlain));
    lines.en.push(...en.filter(isPlain));
  }
  return (['zh', 'en'] as const).flatMap((language) => {
    const draw = randomDraw(language === 'zh' ? 1 : 2);
    const own = [
      ...lines[language],
      ...ordinary.smallTalk[language],
      ...ordinary.smallTalk[language],
    ];
    return Array.from({ length: CASES }, (_, number) => {
      const count = 1 + Math.floor(draw() * MOST_LINES);
      const messages = Array.from({ length: count }, () => {
        const isAnswer = draw() < ANSWERS;
        const frame = pick(ordinary.frames[language], draw);
        const text = isAnswer
          ? pick(ordinary.followUps[language], draw)
          : frame.replace('~', pick(own, draw));
        return { from: 'customer' as const, text, internal: false };
      });
      const item: ConversationCase = {
        id: `ordinary-${language}-${number}`,
        lang: language === 'zh' ? 'zh-Hans' : 'en',
        messages,
        fields: {},
        expect: { needs: [], optional: [] },
      };
      return { item, author: ORDINARY, unread: false };
    });
  });
}

const pick = (list: readonly string[], draw: () => number) =>
  list[Math.floor(draw() * list.length)] ?? '';

/** Numbers from 0 to 1 that look drawn by chance; the same for the same seed. */
function randomDraw(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}
