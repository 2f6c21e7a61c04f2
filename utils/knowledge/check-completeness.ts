import type { Item, ItemOf } from '@/utils/contract/pack';
import type { ContentProblem } from './content-problem';

const SHORT_STEPS = { min: 3, max: 6 };
const IN_EVERY_STEP = ['see', 'check', 'ifNot'] as const;

/**
 * Checks that nothing a script of its length promises is left out: a complete one tells at every step
 * what the customer sees, how to ask, and what to do if not; a short one stays short.
 */
export function checkCompleteness(items: readonly Item[]): ContentProblem[] {
  return items.flatMap((item) =>
    item.kind === 'script'
      ? faultsOf(item).map((fault) => ({ kind: item.kind, id: item.id, ...fault }))
      : [],
  );
}

type Fault = Pick<ContentProblem, 'path' | 'message' | 'fault'>;

function faultsOf(script: ItemOf<'script'>): Fault[] {
  const variants =
    script.variants.length > 0 && !script.stepsFor
      ? [
          {
            path: 'stepsFor',
            message: 'With variants, say what the first steps are for.',
            fault: { code: 'steps-for-missing' as const },
          },
        ]
      : [];
  return [...variants, ...(script.length === 'short' ? short(script) : complete(script))];
}

function short({ steps }: ItemOf<'script'>): Fault[] {
  if (steps.length <= SHORT_STEPS.max) return [];
  const message = `A short script has ${SHORT_STEPS.min} to ${SHORT_STEPS.max} steps.`;
  const fault = { code: 'short-script' as const, limit: SHORT_STEPS.max };
  return [{ path: 'steps', message, fault }];
}

function complete(script: ItemOf<'script'>): Fault[] {
  const missing = (path: string) => ({
    path,
    message: 'A complete script has this part.',
    fault: { code: 'part-missing' as const },
  });
  return [
    ...(['close', 'followUp'] as const).filter((part) => !script[part]).map(missing),
    ...script.steps.flatMap((step, index) =>
      IN_EVERY_STEP.filter((part) => !step[part]).map((part) => missing(`steps.${index}.${part}`)),
    ),
  ];
}
