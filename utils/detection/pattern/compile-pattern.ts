import { ADJACENT, type Grammar, type RulePart } from '../matching/grammar';
import { normaliseLiteral } from '../text/normalise';
import { isPlain, parsePattern } from './parse-pattern';
import { DEFAULT_GAP, type PatternNode } from './pattern-node';

/** Ways in which one part of a pattern may be written out; more is an author's slip. */
const MAX_ALTERNATIVES = 400;
const MAX_LITERAL_UNITS = 60;
const MANY_OPTIONS = 4;

type Element = { kind: 'text'; text: string; prefix: boolean } | { kind: 'symbol'; symbol: number };

export interface PatternContext {
  grammar: Grammar;
  table: Uint16Array;
  language: 'zh' | 'en';
  /** The symbol of a concept, or null when there is none of that id. */
  conceptSymbol(id: string): number | null;
}

class PatternError extends Error {}

/** Adds the rules that make `head` out of a pattern. Returns what is wrong with it, or null. */
export function compilePattern(
  pattern: string,
  head: number,
  context: PatternContext,
): string | null {
  try {
    if (isPlain(pattern)) {
      for (const form of spellings(pattern)) addAlternative([textElement(form)], head, context);
      return null;
    }
    const parsed = parsePattern(pattern);
    if (!parsed.ok) return parsed.message;
    addSequence(parsed.value, head, context);
    return null;
  } catch (error) {
    if (error instanceof PatternError) return error.message;
    throw error;
  }
}

const textElement = (text: string, prefix = false): Element => ({ kind: 'text', text, prefix });

/** People leave out the apostrophe of "can't", "I'm" and their like. */
function spellings(text: string): string[] {
  if (!text.includes("'") && !text.includes('’')) return [text];
  const bare = text.replace(/(n)['’](t)\b|\b(i|that|what|it)['’](m|ve|s)\b/gi, '$1$2$3$4');
  return bare === text ? [text] : [text, bare];
}

/** Divides at the gaps; a part with several ways to be written gets a symbol of its own. */
function addSequence(nodes: PatternNode[], head: number, context: PatternContext): void {
  const segments: PatternNode[][] = [[]];
  const gaps: number[] = [];
  for (const node of nodes) {
    if (node.type !== 'gap') segments.at(-1)?.push(node);
    else {
      gaps.push(node.limit ?? DEFAULT_GAP[context.language]);
      segments.push([]);
    }
  }
  if (segments.some((segment) => segment.length === 0)) {
    throw new PatternError('A gap stands between two parts.');
  }
  if (segments.length === 1) {
    for (const elements of expand(segments[0] ?? [], context))
      addAlternative(elements, head, context);
    return;
  }
  const parts: RulePart[] = [];
  segments.forEach((segment, index) => {
    const gap = index === 0 ? ADJACENT : (gaps[index - 1] ?? 0);
    parts.push(...segmentParts(segment, gap, context));
  });
  context.grammar.addRule(head, parts);
}

function segmentParts(segment: PatternNode[], gap: number, context: PatternContext): RulePart[] {
  const alternatives = expand(segment, context);
  const [only] = alternatives;
  if (only && alternatives.length === 1) {
    const parts = ruleParts(only, context);
    return parts.map((part, index) => (index === 0 ? { ...part, gap } : part));
  }
  const name = `segment ${context.language} ${JSON.stringify(segment)}`;
  const isNew = !context.grammar.hasSymbol(name);
  const symbol = context.grammar.symbol(name);
  if (isNew) for (const elements of alternatives) addAlternative(elements, symbol, context);
  return [{ gap, symbol }];
}

function addAlternative(elements: Element[], head: number, context: PatternContext): void {
  const parts = ruleParts(elements, context);
  if (parts.length === 0) throw new PatternError('The pattern could match nothing at all.');
  context.grammar.addRule(head, parts);
}

function ruleParts(elements: Element[], context: PatternContext): RulePart[] {
  const parts: RulePart[] = [];
  for (const element of elements) {
    if (element.kind === 'symbol') {
      parts.push({ gap: ADJACENT, symbol: element.symbol });
      continue;
    }
    const text = normaliseLiteral(element.text, context.table);
    if (text === '') continue;
    if (text.length > MAX_LITERAL_UNITS) {
      throw new PatternError(
        `“${text.slice(0, 12)}…” is longer than ${MAX_LITERAL_UNITS} characters.`,
      );
    }
    const symbol = context.grammar.literal(text, element.prefix);
    if (symbol < 0) throw new PatternError('There is no room for more expressions.');
    parts.push({ gap: ADJACENT, symbol });
  }
  return parts;
}

/** Every way to write a part without gaps, neighbouring texts joined. */
function expand(nodes: PatternNode[], context: PatternContext): Element[][] {
  let alternatives: Element[][] = [[]];
  nodes.forEach((node, index) => {
    const ways = waysOf(node, context, isGlued(node, nodes[index - 1], nodes[index + 1]));
    if (alternatives.length * ways.length > MAX_ALTERNATIVES) {
      throw new PatternError(`The pattern has more than ${MAX_ALTERNATIVES} forms; use a concept.`);
    }
    alternatives = alternatives.flatMap((start) => ways.map((way) => join(start, way)));
  });
  return alternatives;
}

function join(start: Element[], way: Element[]): Element[] {
  const last = start.at(-1);
  const [next, ...rest] = way;
  if (last?.kind === 'text' && next?.kind === 'text' && !last.prefix) {
    return [...start.slice(0, -1), textElement(last.text + next.text, next.prefix), ...rest];
  }
  return [...start, ...way];
}

function waysOf(node: PatternNode, context: PatternContext, glued: boolean): Element[][] {
  const { grammar } = context;
  switch (node.type) {
    case 'text':
      return spellings(node.text).map((text) => [textElement(text, node.prefix)]);
    case 'slot':
      return [[{ kind: 'symbol', symbol: grammar.symbol(`slot ${node.name}`) }]];
    case 'concept':
      return [[{ kind: 'symbol', symbol: conceptUnion(node.ids, context) }]];
    case 'gap':
      throw new PatternError('A gap stands between two parts.');
    case 'choice': {
      const ways =
        glued || node.options.length < MANY_OPTIONS
          ? node.options.flatMap((option) => optionWays(option, context))
          : [[choiceElement(node.options, context)]];
      return node.optional ? [[], ...ways] : ways;
    }
  }
}

function optionWays(option: PatternNode[], context: PatternContext): Element[][] {
  if (!option.some((node) => node.type === 'gap')) return expand(option, context);
  const symbol = context.grammar.newSymbol();
  addSequence(option, symbol, context);
  return [[{ kind: 'symbol', symbol }]];
}

/** A choice with many options gets a symbol of its own, so that choices in a row do not multiply. */
function choiceElement(options: PatternNode[][], context: PatternContext): Element {
  const name = `choice ${context.language} ${JSON.stringify(options)}`;
  const isNew = !context.grammar.hasSymbol(name);
  const symbol = context.grammar.symbol(name);
  if (isNew) for (const option of options) addSequence(option, symbol, context);
  return { kind: 'symbol', symbol };
}

/** Whether a choice makes one word with what stands beside it, as in "top(s|ped)". */
function isGlued(node: PatternNode, before?: PatternNode, after?: PatternNode): boolean {
  if (node.type !== 'choice') return false;
  const touches = (neighbour: PatternNode | undefined, pattern: RegExp) =>
    neighbour?.type === 'choice' || (neighbour?.type === 'text' && pattern.test(neighbour.text));
  const latin = node.options.some((option) => /[a-z0-9]/i.test(textOf(option)));
  return latin && (touches(before, /[a-z0-9'’-]$/i) || touches(after, /^[a-z0-9'’-]/i));
}

const textOf = (option: PatternNode[]) =>
  option.map((node) => (node.type === 'text' ? node.text : '')).join('');

function conceptUnion(ids: string[], context: PatternContext): number {
  const symbols = ids.map((id) => {
    const symbol = context.conceptSymbol(id);
    if (symbol === null) throw new PatternError(`There is no concept “${id}”.`);
    return symbol;
  });
  const [only] = symbols;
  if (only !== undefined && symbols.length === 1) return only;
  const name = `union ${[...symbols].sort((a, b) => a - b).join(' ')}`;
  const isNew = !context.grammar.hasSymbol(name);
  const union = context.grammar.symbol(name);
  if (isNew)
    for (const symbol of symbols) context.grammar.addRule(union, [{ gap: ADJACENT, symbol }]);
  return union;
}
