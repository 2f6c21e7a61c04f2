import type { CrisisKind } from '@/utils/contract/assessment';
import { collectHits, tellConversation } from '@/utils/detection/assess-findings';
import { isFirm } from '@/utils/detection/assessing/decide-needs';
import { compileRules } from '@/utils/detection/compile-rules';
import { createConversationReader } from '@/utils/detection/create-detector';
import { countContentGrams, rarity } from '@/utils/detection/model/content-grams';
import { shareOf } from '@/utils/detection/model/read-words';
import { visitGrams } from '@/utils/detection/model/visit-grams';
import { balanceOf, whomSaid } from '@/utils/detection/model/weigh-subject';
import type { DetectionItems, Rules } from '@/utils/detection/rules';
import { isHan } from '@/utils/detection/text/characters';
import { normalise } from '@/utils/detection/text/normalise';
import { toConversation } from '../evaluation/run-case';
import { ORDINARY } from './ordinary-talk';
import type { TrainingCase } from './read-corpus';

/** A case as the model sees it. */
export interface Sample extends TrainingCase {
  /** Indices into `Features.names`, and the value of each. */
  ids: Int32Array;
  values: Float32Array;
  /** What the rules say, 0–1. */
  rules: Map<string, number>;
  /** Needs that the rules show whatever the words say. */
  firm: Set<string>;
  crisisKind: CrisisKind | undefined;
  /** What the rules say of whose each need is, above 0 somebody else's, and whom the texts name. */
  whom: { balances: Map<string, number>; saysOther: boolean; saysSelf: boolean };
  latin: boolean;
  /** How many grams its texts hold. */
  grams: number;
}

export interface Features {
  /** `gram <key>`, `group <name>` or `concept <id>`. */
  names: string[];
  /** What the value of each is multiplied with: folded into the weights that are written. */
  worth: (name: string) => number;
  samples: Sample[];
  signals: string[];
}

/** A concept found says as much as this many grams. */
export const CONCEPT_VALUE = 1.9;
/** What stands in one case only is not learnt by itself. */
const FEWEST_TEXTS = 2;
/** Fields and clock of the cases: when they were written, and the threshold they assume. */
const SETTINGS = { ageThreshold: 60, currentYear: 2026 };

/** Reads all cases with the engine itself, so that what is learnt is what it will see. */
export function extractFeatures(corpus: TrainingCase[], items: DetectionItems): Features {
  const { rules } = compileRules(items);
  const content = countContentGrams(items, rules.table);
  const names: string[] = [];
  const indexOf = new Map<string, number>();
  const idOf = (name: string) => {
    const known = indexOf.get(name);
    if (known !== undefined) return known;
    indexOf.set(name, names.length);
    return names.push(name) - 1;
  };
  const reader = createConversationReader(rules, SETTINGS);
  const known = new Set(signalIds(rules));
  const rarityOf = countTexts(corpus, rules.table);
  const samples = corpus.flatMap((one) => {
    reader.forget();
    const conversation = toConversation(one.item);
    const { messages, fields } = reader.read(conversation);
    const told = tellConversation(messages, collectHits(messages, fields, rules));
    // Made of what people ask for, some of which is a need in itself.
    if (one.author === ORDINARY && told.size > 0) return [];
    const sums = new Map<number, number>();
    const add = (name: string, value: number) => {
      const id = idOf(name);
      sums.set(id, (sums.get(id) ?? 0) + value);
    };
    let grams = 0;
    let han = 0;
    let units = 0;
    for (const { text, findings } of messages) {
      const normalised = normalise(text, rules.table);
      const seen = new Set<number>();
      grams += visitGrams(normalised, (key) => {
        if (seen.has(key)) return;
        seen.add(key);
        const value = rarityOf(key);
        if (value > 0) add(`gram ${key}`, value);
        const shares = content.shares.get(key) ?? [];
        for (let at = 0; at < shares.length; at += 2)
          add(`group ${content.groups[shares[at] ?? 0]}`, shares[at + 1] ?? 0);
      });
      for (const concept of findings.concepts)
        add(`concept ${rules.concepts[concept]}`, CONCEPT_VALUE);
      for (let at = 0; at < normalised.length; at += 1)
        if (isHan(normalised.codes[at] ?? 0)) han += 1;
      units += normalised.length;
    }
    const share = shareOf(grams);
    return [
      {
        ...one,
        ids: Int32Array.from(sums.keys()),
        values: Float32Array.from(sums.values(), (value) => value * share),
        rules: new Map([...told].map(([need, { confidence }]) => [need, confidence])),
        firm: new Set(
          [...told].flatMap(([need, one]) => (isFirm(need, one, rules, known) ? [need] : [])),
        ),
        whom: {
          balances: new Map([...told].map(([need, { hits }]) => [need, balanceOf(hits)])),
          ...whomSaid(messages),
        },
        crisisKind: kindIn(told.get('crisis')?.hits ?? []),
        latin: han * 4 < units,
        grams,
      },
    ];
  });
  const worth = (name: string) => {
    const [kind, key] = name.split(' ');
    if (kind === 'gram') return rarityOf(Number(key));
    return kind === 'concept' ? CONCEPT_VALUE : 1;
  };
  return { names, worth, samples, signals: signalIds(rules) };
}

/** How much each gram says by itself, by how many of the cases it stands in. */
function countTexts(corpus: TrainingCase[], table: Uint16Array): (key: number) => number {
  const counts = new Map<number, number>();
  for (const { item } of corpus) {
    const seen = new Set<number>();
    for (const { from, text } of item.messages)
      if (from === 'customer') visitGrams(normalise(text, table), (key) => seen.add(key));
    for (const key of seen) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (key) => {
    const count = counts.get(key) ?? 0;
    return count < FEWEST_TEXTS ? 0 : rarity(count, corpus.length);
  };
}

const kindIn = (hits: { crisisKind?: CrisisKind | undefined }[]) =>
  hits.find(({ crisisKind }) => crisisKind !== undefined)?.crisisKind;

const signalIds = ({ signals }: Rules) => signals.map(({ id }) => id);
