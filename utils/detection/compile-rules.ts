import { freezeGrammar } from './matching/frozen-grammar';
import { Grammar } from './matching/grammar';
import { compileModel } from './model/compile-model';
import type { NeedModel } from './model/need-model';
import { compilePattern } from './pattern/compile-pattern';
import { findCircles } from './pattern/concept-references';
import { SLOT_NAMES } from './pattern/pattern-node';
import {
  type DetectionItems,
  type RuleProblem,
  type RuleSignal,
  type Rules,
  SCOPE_CONCEPTS,
  type SymbolUse,
} from './rules';
import { writeUses } from './symbol-uses';
import { buildFoldTable } from './text/fold-table';
import { ABOUT, buildTopicIndex } from './topics/build-topic-index';
import { buildSyllables } from './topics/syllable-table';
import type { Syllables } from './topics/text-features';

let foldTable: Uint16Array | undefined;
let syllables: Syllables | undefined;

/**
 * Compiles content into rules. Takes some milliseconds for thousands of patterns: the background
 * does it whenever it wakes. A pattern that cannot be used is reported and left out. Without a
 * `model`, rules alone decide.
 */
export function compileRules(
  items: DetectionItems,
  model: NeedModel | null = null,
): {
  rules: Rules;
  problems: RuleProblem[];
} {
  foldTable ??= buildFoldTable();
  syllables ??= buildSyllables();
  const table = foldTable;
  const grammar = new Grammar();
  const problems: RuleProblem[] = [];
  const uses = new Map<number, SymbolUse>();
  // A concept has one symbol a language: a Chinese pattern means the Chinese ways to say it.
  const concepts = new Map(
    items.concepts.map(({ id }) => [id, { zh: grammar.newSymbol(), en: grammar.newSymbol() }]),
  );
  const circular = findCircles(items.concepts);

  const add = (
    kind: RuleProblem['kind'],
    id: string,
    head: number,
    patterns: readonly string[],
    language: 'zh' | 'en',
  ) => {
    for (const pattern of patterns) {
      const message = compilePattern(pattern, head, {
        grammar,
        table,
        language,
        conceptSymbol: (name) =>
          circular.has(name) && kind === 'concept'
            ? null
            : (concepts.get(name)?.[language] ?? null),
      });
      if (message !== null) problems.push({ kind, id, pattern, message });
    }
  };

  for (const { id, zh, en } of items.concepts) {
    if (id.startsWith(ABOUT)) continue;
    if (circular.has(id)) {
      problems.push({
        kind: 'concept',
        id,
        pattern: '',
        message: 'The concept leads back to itself.',
      });
    }
    const symbols = concepts.get(id);
    if (!symbols) continue;
    add('concept', id, symbols.zh, zh, 'zh');
    add('concept', id, symbols.en, en, 'en');
  }
  items.signals.forEach(({ id, patterns }, index) => {
    const head = grammar.newSymbol();
    uses.set(head, { use: 'signal', index });
    add('signal', id, head, patterns.zh, 'zh');
    add('signal', id, head, patterns.en, 'en');
  });
  items.sayings?.forEach(({ id, phrases, language }, index) => {
    const head = grammar.newSymbol();
    uses.set(head, { use: 'saying', index });
    add('saying', id, head, phrases, language === 'en' ? 'en' : 'zh');
  });
  SCOPE_CONCEPTS.forEach((mark, index) => {
    const symbols = concepts.get(mark);
    if (!symbols) return;
    uses.set(symbols.zh, { use: 'scope', index });
    uses.set(symbols.en, { use: 'scope', index });
  });

  const slots = new Map<string, number>();
  for (const name of SLOT_NAMES) {
    if (grammar.hasSymbol(`slot ${name}`)) slots.set(name, grammar.symbol(`slot ${name}`));
  }
  const gates = new Map<string, string[]>();
  for (const { id, gate } of items.scripts ?? []) if (gate) gates.set(id, gate.fraudTypes);
  const numbers = new Map<number, number>();
  const names = [...concepts.keys()].filter((id) => !id.startsWith(ABOUT));
  names.forEach((id, index) => {
    const symbols = concepts.get(id);
    if (!symbols) return;
    numbers.set(symbols.zh, index);
    numbers.set(symbols.en, index);
  });
  const rules = {
    grammar: freezeGrammar(
      grammar,
      (symbol) => uses.has(symbol),
      (symbol) => numbers.get(symbol),
    ),
    concepts: names,
    table,
    signals: items.signals.map(ruleSignal),
    sayings: (items.sayings ?? []).map(({ id, topics }) => ({ id, topics })),
    uses: writeUses(grammar.first.length, uses),
    slots,
    topics: buildTopicIndex(items, table, syllables),
    gates,
    ages: new Set(items.signals.filter(looksForAge).map(({ id }) => id)),
    model: model && compileModel(model, items, names, table),
  };
  return { rules, problems };
}

const ruleSignal = ({ id, target, weight, subject, place, countsIn }: RuleSignal) => ({
  id,
  target,
  weight,
  subject,
  place,
  countsIn,
});

const looksForAge = ({ patterns }: DetectionItems['signals'][number]) =>
  [...patterns.zh, ...patterns.en].some((pattern) => pattern.includes('<age>'));
