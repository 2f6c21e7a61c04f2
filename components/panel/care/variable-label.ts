import type { useText } from '@/components/shared/use-text';
import { TEXTS } from '@/utils/i18n/messages';

type VariableKey = Extract<keyof typeof TEXTS, `variable.${string}`>;

const isKnown = (key: string): key is VariableKey => Object.hasOwn(TEXTS, key);

/** What a variable is called on screen; one that a company has thought up goes by its own name. */
export function variableLabel(name: string, text: ReturnType<typeof useText>['text']): string {
  const key = `variable.${name}`;
  return isKnown(key) ? text(key) : name;
}

const LONG = new Set([
  'customerWords',
  'fraudWords',
  'tried',
  'promised',
  'steps',
  'whatHappened',
  'suggestion',
  'result',
  'done',
  'request',
  'harm',
  'helps',
]);
export const isLong = (name: string): boolean => LONG.has(name);
