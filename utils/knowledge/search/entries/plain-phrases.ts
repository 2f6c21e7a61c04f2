import { parsePattern } from '@/utils/detection/pattern/parse-pattern';
import type { PatternNode } from '@/utils/detection/pattern/pattern-node';

const MOST = 6;

/**
 * How a pattern can read as plain words: alternatives one by one, up to six; gaps as `…`, concepts
 * and slots left out. The first is the shortest and the one to show.
 */
export function plainPhrases(pattern: string): string[] {
  const parsed = parsePattern(pattern);
  if (!parsed.ok) return [];
  return expand(parsed.value)
    .map((phrase) => phrase.replace(/\s+/g, ' ').replace(/^[…\s]+|[…\s]+$/g, ''))
    .filter((phrase) => phrase !== '');
}

function expand(nodes: readonly PatternNode[]): string[] {
  let phrases = [''];
  for (const node of nodes) {
    const parts = partsOf(node);
    phrases = phrases.flatMap((phrase) => parts.map((part) => phrase + part)).slice(0, MOST);
  }
  return phrases;
}

function partsOf(node: PatternNode): string[] {
  switch (node.type) {
    case 'text':
      return [node.text];
    case 'choice': {
      const options = node.options.flatMap(expand);
      return node.optional ? ['', ...options] : options;
    }
    case 'gap':
      return ['…'];
    default:
      return [' '];
  }
}
