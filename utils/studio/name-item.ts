import type { UnfinishedItem } from '@/utils/contract/studio';
import type { Language } from '@/utils/contract/text';

/** What a trainer calls an item: its title, its word, its first phrase; its id where it has none. */
export function nameItem(item: UnfinishedItem, language: Language): string {
  const named = item.title ?? item.word ?? firstOf(item.phrases);
  return wordsIn(named, language) || wordsIn(item.note, language) || item.id;
}

function wordsIn(value: unknown, language: Language): string {
  if (typeof value === 'string') return value;
  if (typeof value !== 'object' || value === null) return '';
  const texts = value as Record<string, unknown>;
  const words = texts[language] ?? texts['zh-Hans'] ?? texts.en;
  return typeof words === 'string' ? words : '';
}

const firstOf = (value: unknown): unknown => (Array.isArray(value) ? value[0] : undefined);
