import type { Concept } from '@/utils/contract/signal';
import { parsePattern } from '@/utils/detection/pattern/parse-pattern';
import { DEFAULT_GAP, type PatternNode } from '@/utils/detection/pattern/pattern-node';

const SLOTS: Record<string, string> = {
  age: '(?:[5-9][0-9]岁?|[五六七八九]十[一二三四五六七八九]?岁?)',
  'child-age': '(?:1?[0-9]岁|[一二三四五六七八九十]{1,2}岁)',
  'baby-age': '(?:[0-9]{1,2}个月|[一二三四五六七八九十]个月)',
  number: '(?:[0-9]+|[零一二三四五六七八九十百千万]+)',
  money: '(?:[$£€¥]?[0-9,]+(?:元|块)?)',
};

type Language = 'zh' | 'en';

/** Writes patterns as the regular expressions that somebody without an engine would write. */
export class RegExpWriter {
  private readonly concepts: Map<string, Concept>;
  private readonly written = new Map<string, string>();

  constructor(concepts: readonly Concept[]) {
    this.concepts = new Map(concepts.map((concept) => [concept.id, concept]));
  }

  /** The source of one pattern, or null where it cannot be read. */
  pattern(pattern: string, language: Language): string | null {
    const parsed = parsePattern(pattern);
    return parsed.ok ? this.nodes(parsed.value, language) : null;
  }

  private nodes(nodes: readonly PatternNode[], language: Language): string {
    return nodes.map((node) => this.node(node, language)).join('');
  }

  private node(node: PatternNode, language: Language): string {
    switch (node.type) {
      case 'text': {
        const text = node.text.toLowerCase().replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
        return node.prefix ? `${text}\\w*` : text;
      }
      case 'slot':
        return SLOTS[node.name] ?? '';
      case 'gap':
        return `.{0,${(node.limit ?? DEFAULT_GAP[language]) * (language === 'en' ? 6 : 1)}}?`;
      case 'choice': {
        const options = node.options.map((option) => this.nodes(option, language)).join('|');
        return node.optional ? `(?:${options})?` : `(?:${options})`;
      }
      case 'concept':
        return `(?:${node.ids.map((id) => this.concept(id, language)).join('|')})`;
    }
  }

  private concept(id: string, language: Language): string {
    const key = `${language} ${id}`;
    const known = this.written.get(key);
    if (known !== undefined) return known;
    const sources = (this.concepts.get(id)?.[language] ?? [])
      .map((pattern) => this.pattern(pattern, language))
      .filter((source) => source !== null && source !== '');
    const source = sources.length > 0 ? sources.join('|') : '(?!)';
    this.written.set(key, source);
    return source;
  }
}
