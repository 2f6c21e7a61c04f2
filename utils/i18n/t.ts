import type { Language } from '@/utils/contract/text';
import { type MessageKey, type ParamsOf, TEXTS } from './messages';

/** What follows a key: nothing, or all of its parameters. */
export type ParamsAfter<K extends MessageKey> =
  ParamsOf<K> extends undefined ? [params?: undefined] : [params: ParamsOf<K>];

/** A text of the interface in `language`, its parameters filled in; all of them are required. */
export function t<K extends MessageKey>(
  language: Language,
  key: K,
  ...[params]: ParamsAfter<K>
): string {
  const text: string = TEXTS[key][language];
  if (!params) return text;
  const values = params as Record<string, string | number>;
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}
