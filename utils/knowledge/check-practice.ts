import type { Item } from '@/utils/contract/pack';
import type { Practice } from '@/utils/contract/practice';
import type { ContentProblem } from './content-problem';
import { goodFor, type PracticeParts, partsOf, stepOf } from './practice-parts';

/** Checks that every turn of a practice conversation has a good reply and a step that is there. */
export function checkPractice(
  items: readonly Item[],
  among: readonly Item[] = items,
): ContentProblem[] {
  return items.flatMap((item) =>
    item.kind === 'practice'
      ? faultsOf(item, partsOf(item, among)).map((fault) => ({
          kind: item.kind,
          id: item.id,
          ...fault,
        }))
      : [],
  );
}

type Fault = Pick<ContentProblem, 'path' | 'message' | 'fault'>;

function faultsOf({ turns }: Practice, parts: PracticeParts): Fault[] {
  return turns.flatMap((turn, index): Fault[] => {
    const { step } = turn;
    if (step !== undefined && !stepOf(parts.script, step)) {
      const path = `turns.${index}.step`;
      const message = `The script of this conversation has no step "${step}".`;
      return [{ path, message, fault: { code: 'no-such-item', about: step } }];
    }
    if (goodFor(turn, parts)) return [];
    const message = 'Neither this turn nor the content says what a good reply is.';
    return [{ path: `turns.${index}.good`, message, fault: { code: 'part-missing' } }];
  });
}
