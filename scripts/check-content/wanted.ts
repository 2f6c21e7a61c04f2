import type { Item, ItemKind, ItemOf } from '@/utils/contract/pack';

export interface Wanted {
  what: string;
  count: number;
  goal: number;
}

/** What the knowledge base is meant to hold, beside what it holds. */
export function wanted(items: readonly Item[]): Wanted[] {
  const of = <K extends ItemKind>(kind: K) =>
    items.filter((item): item is ItemOf<K> => item.kind === kind);
  const scripts = of('script');
  const terms = of('term');
  const sayings = of('saying');
  const cases = of('case');
  const needs = of('need');
  const complete = scripts.filter(({ length }) => length === 'complete');
  const drawn = scripts.filter(({ steps }) => steps.some(({ sketch }) => sketch));
  const ofNeed = needs.filter(({ id }) => cases.some(({ needs: [first] }) => first === id));
  return [
    { what: 'playbooks', count: needs.length, goal: 15 },
    { what: 'needs with a worked conversation', count: ofNeed.length, goal: 15 },
    { what: 'practice conversations', count: of('practice').length, goal: 12 },
    { what: 'topics with a script', count: scripts.length, goal: of('topic').length },
    { what: 'complete scripts', count: complete.length, goal: 40 },
    { what: 'scripts with a drawn screen', count: drawn.length, goal: 12 },
    { what: 'fraud alerts', count: of('fraud').length, goal: of('fraud-type').length },
    { what: 'terms in Chinese', count: differing(terms, 'zh-Hans'), goal: 400 },
    { what: 'terms in English', count: differing(terms, 'en'), goal: 200 },
    { what: 'sayings in Chinese', count: inLanguage(sayings, 'zh-Hans'), goal: 250 },
    { what: 'sayings in English', count: inLanguage(sayings, 'en'), goal: 100 },
    { what: 'draft rules', count: of('draft-rule').length, goal: 10 },
    { what: 'quick actions', count: of('action').length, goal: 11 },
    { what: 'hotlines that are verified', count: verified(of('hotline')), goal: 5 },
  ];
}

/** Two terms that share a word in a language count once. */
const differing = (terms: readonly ItemOf<'term'>[], language: 'zh-Hans' | 'en') =>
  new Set(terms.map(({ word }) => word[language].toLowerCase())).size;

const inLanguage = (sayings: readonly ItemOf<'saying'>[], language: 'zh-Hans' | 'en') =>
  sayings.filter((saying) => saying.language === language).length;

const verified = (hotlines: readonly ItemOf<'hotline'>[]) =>
  hotlines.filter(({ verifiedOn }) => verifiedOn !== null).length;
