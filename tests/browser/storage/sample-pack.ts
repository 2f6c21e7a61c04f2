import type { Item, Pack } from '@/utils/contract/pack';

export const topic = (id: string, title = id): Item => ({
  kind: 'topic',
  id,
  area: 'payments',
  title: { 'zh-Hans': title, en: title },
});

export const concept = (id: string): Item => ({
  kind: 'concept',
  id,
  note: 'n',
  zh: ['看'],
  en: [],
});

export const pack = (version: string, ...items: Item[]): Pack => ({
  format: 1,
  id: 'carecue-default',
  version,
  items,
});
