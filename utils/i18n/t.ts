import type { Language } from '@/utils/contract/text';
import { fillIn } from './fill-in';
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
  return fillIn(TEXTS[key][language], params);
}
