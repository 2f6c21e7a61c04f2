import type { MessageKey } from '@/utils/i18n/messages';
import { type ParamsAfter, t } from '@/utils/i18n/t';

/** The interface's own words in the language that these tests set: not written twice. */
export function zh<K extends MessageKey>(key: K, ...params: ParamsAfter<K>): string {
  return t('zh-Hans', key, ...params);
}

/** The same in English. */
export function en<K extends MessageKey>(key: K, ...params: ParamsAfter<K>): string {
  return t('en', key, ...params);
}
