import type { ItemOf } from '@/utils/contract/pack';
import type { Region } from '@/utils/contract/region';
import type { SearchEntry } from '../search-entry';
import { plainFields, textFields, titlesOf } from './entry-fields';

/** What the agent can do with one key. */
export function actionEntry(action: ItemOf<'action'>): SearchEntry {
  return {
    kind: 'action',
    id: action.id,
    titles: titlesOf(action.title),
    fields: [
      ...textFields('title', [action.title]),
      ...textFields('keyword', [action.when]),
      ...textFields('text', [action.text, ...(action.asks ?? [])]),
    ],
    needs: action.needs ?? [],
    topics: action.topics ?? [],
    language: null,
    region: null,
    nearest: null,
  };
}

/** An exemplary conversation; the customer's lines lead to it as they lead to what it is about. */
export function caseEntry(item: ItemOf<'case'>): SearchEntry {
  const saidBy = (from: 'customer' | 'agent') =>
    item.lines.filter((line) => line.from === from).map(({ says }) => says);
  return {
    kind: 'case',
    id: item.id,
    titles: titlesOf(item.title),
    fields: [
      ...textFields('title', [item.title]),
      ...textFields('keyword', [item.lesson]),
      ...textFields('text', [...saidBy('customer'), ...saidBy('agent')]),
    ],
    needs: item.needs,
    topics: [...item.topics, ...(item.fraudTypes ?? [])],
    language: null,
    region: null,
    nearest: null,
  };
}

/** As agents and customers call them. */
const REGION_NAMES: Readonly<Record<Region, readonly string[]>> = {
  CN: ['中国大陆', '内地', 'mainland China'],
  HK: ['香港', 'Hong Kong'],
  TW: ['台湾', 'Taiwan'],
  UK: ['英国', 'UK Britain England'],
  US: ['美国', 'US America'],
};

export function hotlineEntry(hotline: ItemOf<'hotline'>): SearchEntry {
  const titles = titlesOf(hotline.title);
  const withNumber = (title: string) => `${title} ${hotline.number}`;
  return {
    kind: 'hotline',
    id: hotline.id,
    titles: {
      'zh-Hans': withNumber(titles['zh-Hans']),
      'zh-Hant': withNumber(titles['zh-Hant']),
      en: withNumber(titles.en),
    },
    fields: [
      ...textFields('title', [hotline.title]),
      ...plainFields('title', [hotline.number]),
      ...plainFields('keyword', REGION_NAMES[hotline.region]),
      ...textFields('text', [hotline.note]),
    ],
    needs: [],
    topics: [],
    language: null,
    region: hotline.region,
    nearest: null,
  };
}
