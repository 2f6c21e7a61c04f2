import type { ItemOf } from '@/utils/contract/pack';
import type { Knowledge } from '../../create-knowledge';
import { fold } from '../text/grams';

/**
 * The script to open where none is written for a topic: of those in its area the one whose name
 * shares most pairs of characters, or else the area's first. Null where the area has none.
 */
export function nearestScript(
  topic: ItemOf<'topic'>,
  knowledge: Knowledge,
): ItemOf<'script'> | null {
  const wanted = pairsOf(topic.title['zh-Hans']);
  let best: { script: ItemOf<'script'>; shared: number } | null = null;
  for (const { id, area } of knowledge.all('topic')) {
    const script = area === topic.area ? knowledge.get('script', id) : null;
    if (!script) continue;
    const shared = [...pairsOf(script.title['zh-Hans'])].filter((pair) => wanted.has(pair)).length;
    if (!best || shared > best.shared) best = { script, shared };
  }
  return best?.script ?? null;
}

function pairsOf(text: string): Set<string> {
  const folded = fold(text);
  return new Set(Array.from({ length: folded.length - 1 }, (_, at) => folded.slice(at, at + 2)));
}
