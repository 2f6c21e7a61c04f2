import type { ItemOf } from '@/utils/contract/pack';
import type { Knowledge } from '../../create-knowledge';
import { fold, runsOf, stem } from '../text/grams';

/**
 * The script to open where none is written for a topic: the one whose name shares most with the
 * topic's; of equals one of the same area. Null where there is no script at all.
 */
export function nearestScript(
  topic: ItemOf<'topic'>,
  knowledge: Knowledge,
): ItemOf<'script'> | null {
  const wanted = wordsOf(topic);
  let best: { script: ItemOf<'script'>; near: number } | null = null;
  for (const script of knowledge.all('script')) {
    const area = knowledge.get('topic', script.id)?.area;
    const shared = [...wordsOf(script)].filter((word) => wanted.has(word)).length;
    const near = shared + (area === topic.area ? 0.5 : 0);
    if (!best || near > best.near) best = { script, near };
  }
  return best?.script ?? null;
}

/** Pairs of Chinese characters and stems of the longer English words. */
function wordsOf({ title }: ItemOf<'topic' | 'script'>): Set<string> {
  const folded = fold(title['zh-Hans']);
  const pairs = Array.from({ length: folded.length - 1 }, (_, at) => folded.slice(at, at + 2));
  const words = runsOf(fold(title.en)).map(({ text }) => stem(text));
  return new Set([...pairs, ...words.filter((word) => word.length > 3)]);
}
