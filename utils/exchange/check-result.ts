import type { Item } from '@/utils/contract/pack';
import { checkPatterns } from '@/utils/knowledge/check-patterns';
import { missingReferences } from '@/utils/knowledge/check-references';
import { itemKey } from '@/utils/studio/item-key';
import type { ExchangeProblem, Place } from './exchange-problem';
import { LIMITS } from './limits';
import { changesOf, type ImportPlan } from './plan-import';
import type { Steps } from './slices';
import type { Path } from './walk-texts';

/** Where a field of an item stands in the file; null for an item that is in none. */
export type PlaceOf = (item: { kind: string; id: string }, path: Path) => Place | null;

/**
 * What would be broken once a plan is carried out: ids that lead nowhere, and patterns that cannot
 * be used. What was broken before is not held against the file.
 */
export function* checkResult(
  present: readonly Item[],
  result: readonly Item[],
  plan: ImportPlan,
  placeOf: PlaceOf,
): Steps<ExchangeProblem[]> {
  const problems: ExchangeProblem[] = [];
  const old = new Set(
    missingReferences(present).map(({ item, path }) => `${itemKey(item)} ${path}`),
  );
  yield 0.2;
  for (const { item, path, names } of missingReferences(result)) {
    if (old.has(`${itemKey(item)} ${path}`)) continue;
    const place = placeOf(item, steps(path));
    const about = `${names.kind} ${names.id}`;
    const what = { about, item: { kind: item.kind, id: item.id }, path };
    problems.push(
      place
        ? { ...place, code: 'no-such-item', ...what }
        : { file: '', code: 'still-named', ...what },
    );
  }
  yield 0.4;
  if (problems.length === 0 && changesOf(plan).some(touchesPatterns)) {
    const before = new Set(checkPatterns(present).map(keyOf));
    yield 0.7;
    for (const problem of checkPatterns(result)) {
      if (before.has(keyOf(problem))) continue;
      const { kind, id, path, message } = problem;
      const place = placeOf({ kind, id }, steps(path)) ?? { file: '' };
      problems.push({ ...place, code: 'bad-pattern', about: message, item: { kind, id }, path });
    }
  }
  return problems.slice(0, LIMITS.problems);
}

const WITH_PATTERNS = new Set<Item['kind']>(['concept', 'signal', 'saying']);
const touchesPatterns = ({ before, after }: { before: Item | null; after: Item | null }) =>
  WITH_PATTERNS.has((after ?? before)?.kind ?? 'term');

const keyOf = ({ kind, id, path, message }: ReturnType<typeof checkPatterns>[number]) =>
  `${kind}/${id} ${path} ${message}`;

const steps = (path: string): Path =>
  path === '' ? [] : path.split('.').map((part) => (/^\d+$/.test(part) ? Number(part) : part));
