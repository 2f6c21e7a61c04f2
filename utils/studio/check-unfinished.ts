import type { Item } from '@/utils/contract/pack';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { checkCompleteness } from '@/utils/knowledge/check-completeness';
import { checkDraftRules } from '@/utils/knowledge/check-draft-rules';
import { checkJargon } from '@/utils/knowledge/check-jargon';
import { checkPatterns } from '@/utils/knowledge/check-patterns';
import { checkPractice } from '@/utils/knowledge/check-practice';
import { checkReferences } from '@/utils/knowledge/check-references';
import { checkSignalExamples } from '@/utils/knowledge/check-signal-examples';
import { checkSteps } from '@/utils/knowledge/check-steps';
import { checkWording } from '@/utils/knowledge/check-wording';
import type { ContentProblem } from '@/utils/knowledge/content-problem';
import type { ItemFault, ItemFaultCode } from './item-fault';
import { schemaFaults } from './schema-faults';

/** With these the item has the shape that the checks of content read; it is only not full yet. */
const HARMLESS: ReadonlySet<ItemFaultCode> = new Set([
  'empty',
  'language-missing',
  'too-long',
  'too-many',
  'too-few',
  'bad-id',
  'bad-date',
  'bad-address',
] as const);

/** What has to be right before it can be in force: the other checks only advise. */
const STOPS: ReadonlySet<string> = new Set(['no-such-item', 'bad-pattern']);

/**
 * All that is wrong with an item as it is being written: what the schema refuses, and what the checks
 * of content say. `among` is all content with this item in it; ages are reckoned from `currentYear`.
 */
export function checkUnfinished(
  item: UnfinishedItem,
  among: readonly Item[],
  currentYear: number,
): ItemFault[] {
  const faults = schemaFaults(item);
  if (faults.some(({ code }) => !HARMLESS.has(code))) return faults;
  // Every field that the checks read is there, whatever it holds.
  const shaped = item as unknown as Item;
  const told = new Set(faults.map(({ path }) => path));
  const others = contentProblems(shaped, among, currentYear)
    .filter(({ path }) => !told.has(path))
    .flatMap(asFault);
  return [...faults, ...others, ...unverified(shaped)];
}

function contentProblems(item: Item, among: readonly Item[], currentYear: number) {
  const of = (...kinds: Item['kind'][]) => among.filter(({ kind }) => kinds.includes(kind));
  const concepts = of('concept').filter(({ id }) => item.kind !== 'concept' || id !== item.id);
  const own = (problem: ContentProblem) => problem.kind === item.kind && problem.id === item.id;
  return [
    ...checkReferences([item], among),
    ...checkWording([item]),
    ...checkSteps([item]),
    ...checkCompleteness([item]),
    ...checkPractice([item], among),
    ...checkJargon([...of('term'), item]),
    ...(hasPatterns(item) ? checkPatterns([...concepts, item]) : []),
    ...(item.kind === 'signal' ? checkSignalExamples(item, concepts, currentYear) : []),
    ...(item.kind === 'draft-rule' ? checkDraftRules([...of('concept', 'term'), item]) : []),
  ].filter(own);
}

const hasPatterns = ({ kind }: Item) =>
  kind === 'concept' || kind === 'signal' || kind === 'saying';

function asFault({ path, fault }: ContentProblem): ItemFault[] {
  if (!fault) return [];
  const { code, about = '', limit = 0 } = fault;
  return [{ path, code, about, limit, stops: STOPS.has(code) }];
}

function unverified(item: Item): ItemFault[] {
  const advice = { about: '', limit: 0, stops: false };
  if (item.kind === 'hotline' && !item.verifiedOn)
    return [{ path: 'verifiedOn', code: 'number-unverified', ...advice }];
  if (item.kind === 'script' && !item.pathVerifiedOn)
    return [{ path: 'pathVerifiedOn', code: 'path-unverified', ...advice }];
  return [];
}
