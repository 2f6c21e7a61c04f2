import { freezeGrammar } from '@/utils/detection/matching/frozen-grammar';
import { Grammar } from '@/utils/detection/matching/grammar';
import { compilePattern } from '@/utils/detection/pattern/compile-pattern';
import { findCircles, referencesOf } from '@/utils/detection/pattern/concept-references';
import { SLOT_NAMES } from '@/utils/detection/pattern/pattern-node';
import { buildFoldTable } from '@/utils/detection/text/fold-table';
import {
  type DraftItems,
  type DraftRuleProblem,
  type DraftRules,
  type DraftUse,
  STEP_MARKS,
} from './draft-rules';
import { explainingWords, wordsOf } from './term-words';

type Language = 'zh' | 'en';
type Patterns = Record<Language, readonly string[]>;
const LANGUAGES: readonly Language[] = ['zh', 'en'];

let foldTable: Uint16Array | undefined;

/**
 * Compiles rules, terms and the concepts that they name. Takes some milliseconds: do it once for
 * each set of content. A pattern that cannot be used is reported and left out.
 */
export function compileDraftRules(items: DraftItems): {
  rules: DraftRules;
  problems: DraftRuleProblem[];
} {
  foldTable ??= withDraftForms(buildFoldTable());
  const table = foldTable;
  const grammar = new Grammar();
  const uses = new Map<number, DraftUse>();
  const problems: DraftRuleProblem[] = [];
  const concepts = new Map(
    conceptsNamed(items).map((concept) => [
      concept.id,
      { concept, zh: grammar.newSymbol(), en: grammar.newSymbol() },
    ]),
  );

  const add = (
    head: number,
    pattern: string,
    language: Language,
    place: Omit<DraftRuleProblem, 'message'>,
  ) => {
    const message = compilePattern(pattern, head, {
      grammar,
      table,
      language,
      conceptSymbol: (id) => concepts.get(id)?.[language] ?? null,
    });
    if (message !== null) problems.push({ ...place, message });
  };
  const headFor = (use: DraftUse) => {
    const head = grammar.newSymbol();
    uses.set(head, use);
    return head;
  };
  const addPatterns = (head: number, patterns: Patterns, id: string, field: string) => {
    for (const language of LANGUAGES)
      patterns[language].forEach((pattern, index) => {
        const path = `${field}.${language}.${index}`;
        add(head, pattern, language, { kind: 'draft-rule', id, path });
      });
  };

  for (const { concept, ...symbols } of concepts.values())
    for (const language of LANGUAGES)
      concept[language].forEach((pattern, index) => {
        const path = `${language}.${index}`;
        add(symbols[language], pattern, language, { kind: 'concept', id: concept.id, path });
      });
  items.rules.forEach(({ id, patterns, unless }, index) => {
    addPatterns(headFor({ use: 'rule', index }), patterns, id, 'patterns');
    if (unless) addPatterns(headFor({ use: 'unless', index }), unless, id, 'unless');
  });
  items.terms.forEach((term, index) => {
    const place = { kind: 'draft-rule' as const, id: term.id, path: 'word' };
    const head = headFor({ use: 'term', index });
    for (const { text, language } of wordsOf(term)) add(head, literal(text), language, place);
    const explains = headFor({ use: 'explains', index });
    for (const { text, language } of explainingWords(term))
      add(explains, literal(text), language, place);
  });
  STEP_MARKS.forEach((mark, index) => {
    const symbols = concepts.get(mark);
    if (!symbols) return;
    uses.set(symbols.zh, { use: 'mark', index });
    uses.set(symbols.en, { use: 'mark', index });
  });

  const slots = new Map<string, number>();
  for (const name of SLOT_NAMES)
    if (grammar.hasSymbol(`slot ${name}`)) slots.set(name, grammar.symbol(`slot ${name}`));
  const rules = {
    grammar: freezeGrammar(grammar, (symbol) => uses.has(symbol)),
    table,
    uses,
    slots,
    rules: items.rules,
    terms: items.terms,
    english: null,
    learnt: null,
  };
  return { rules, problems };
}

/** Characters that agents in Taiwan and Hong Kong write and that detection tells apart: 寫著, 回覆. */
const DRAFT_FORMS: readonly [string, string][] = [
  ['\u8457', '\u7740'],
  ['\u8986', '\u590d'],
];

function withDraftForms(table: Uint16Array): Uint16Array {
  for (const [from, to] of DRAFT_FORMS) table[from.charCodeAt(0)] = to.charCodeAt(0);
  return table;
}

/** Only the concepts that rules lead to: detection has hundreds more. Circular ones are left out. */
function conceptsNamed({ concepts, rules }: DraftItems) {
  const byId = new Map(concepts.map((concept) => [concept.id, concept]));
  const circular = findCircles(concepts);
  const named = new Set<string>();
  const visit = (id: string) => {
    const concept = byId.get(id);
    if (!concept || named.has(id) || circular.has(id)) return;
    named.add(id);
    for (const pattern of [...concept.zh, ...concept.en]) referencesOf(pattern).forEach(visit);
  };
  STEP_MARKS.forEach(visit);
  for (const { patterns, unless } of rules)
    for (const pattern of [patterns, unless].flatMap((own) => [
      ...(own?.zh ?? []),
      ...(own?.en ?? []),
    ]))
      referencesOf(pattern).forEach(visit);
  return concepts.filter(({ id }) => named.has(id));
}

/** A term's words mean themselves, whatever characters they hold. */
const literal = (text: string) => text.replace(/[()[\]{}|…<>*\\]/g, '\\$&').replaceAll('...', '.');
