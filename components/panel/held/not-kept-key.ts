import type { NotKept } from '@/utils/contract/damage';

/** The text that says why something was not kept, and what to do. */
export const notKeptKey = (reason: NotKept) =>
  reason === 'not-kept' ? 'actions.not-kept' : (`cannotKeep.${reason}` as const);
