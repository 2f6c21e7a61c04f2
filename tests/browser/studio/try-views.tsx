import { useState } from 'react';
import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import { type TryTab, TryView } from '@/components/studio/try/TryView';
import type { TryTools } from '@/components/studio/try/try-tools';
import { sampleItems, sampleNeed, sampleSignal } from '@/tests/unit/knowledge/sample-items';
import type { Item } from '@/utils/contract/pack';
import type { OurCase } from '@/utils/contract/studio';
import { type StudioKey, type StudioParams, studioText } from '@/utils/i18n/studio/messages';
import { createKnowledge } from '@/utils/knowledge/create-knowledge';
import { assessBy, buildRules } from '@/utils/studio/try/build-assess';
import { buildDraftCheck } from '@/utils/studio/try/build-draft-check';
import { type Look, renderStudio } from './render-studio';

const SETTINGS = { ageThreshold: 60, currentYear: 2026 };
const rule = (id: string, zh: string): Item => ({
  kind: 'draft-rule',
  id,
  sources: [{ title: 'Ours', status: 'composed' }],
  updatedOn: '2026-11-23',
  finding: 'robotic',
  why: { 'zh-Hans': '说一句人话。', en: 'Say it in your own words.' },
  needs: [],
  patterns: { zh: [zh], en: [] },
  better: { 'zh-Hans': '我在', en: 'I am here' },
  matches: [zh, zh],
  ignores: ['好的'],
});
const published: Item[] = [
  ...sampleItems,
  sampleNeed({ id: 'hearing', title: { 'zh-Hans': '听力', en: 'Hearing' } }),
  rule('robotic-old', '请耐心等待'),
];
const drafted: Item[] = [
  ...published.filter(({ id }) => id !== 'robotic-old'),
  sampleSignal({
    id: 'hard-of-hearing',
    target: { need: 'hearing' },
    patterns: { zh: ['听不清'], en: ['cannot hear'] },
  }),
  rule('robotic-new', '敬请谅解'),
];

export const CASE: OurCase = {
  id: 'one',
  lang: 'zh-Hans',
  source: 'ours',
  messages: [{ from: 'customer', text: '电话里听不清' }],
  fields: {},
  expect: { needs: ['hearing'] },
};
export const CASES: OurCase[] = [
  CASE,
  {
    ...CASE,
    id: 'two',
    messages: [{ from: 'customer', text: '耳机听不清' }],
    expect: { needs: [] },
  },
  { ...CASE, id: 'three', messages: [{ from: 'customer', text: '看不清' }] },
];
const report = {
  id: '6d2b3a52-7c40-4c0f-9a8e-0d6f4d2f3c11',
  text: '耳机听不清',
  language: 'zh-Hans',
  need: 'hearing',
  notRight: 'misread',
  on: '2026-11-23',
} as const;

/** What was handed over to be kept, said or saved. */
export interface Handed {
  kept: OurCase[];
  removed: string[];
  said: string[];
  files: string[];
}

export function tryTools(handed: Handed, cases: readonly OurCase[]): TryTools {
  return {
    knowledge: createKnowledge(drafted),
    unfinished: 1,
    assess: {
      before: assessBy(buildRules(published, null), SETTINGS),
      after: assessBy(buildRules(drafted, null), SETTINGS),
    },
    loadCheck: async () => ({
      before: await buildDraftCheck(published),
      after: await buildDraftCheck(drafted),
    }),
    cases,
    keepCases: async (more) => handed.kept.push(...more) > 0,
    removeCases: async (ids) => handed.removed.push(...ids) > 0,
    reports: [report],
    removeReport: async () => true,
    download: (_, content) => void handed.files.push(content),
    newId: () => 'fresh',
    openItem: () => {},
    say: (words) => void handed.said.push(words),
  };
}

function Trying({ tools, first }: { tools: TryTools; first: TryTab }) {
  const [tab, setTab] = useState<TryTab>(first);
  return <TryView tab={tab} tools={tools} onTab={setTab} />;
}

/** The view as a trainer has it; `handed` fills with what it hands over. */
export async function showTry(look: Look, first: TryTab, cases: readonly OurCase[] = CASES) {
  const handed: Handed = { kept: [], removed: [], said: [], files: [] };
  const tools = tryTools(handed, cases);
  const screen = await renderStudio(look, <Trying tools={tools} first={first} />);
  const word = <K extends StudioKey>(key: K, ...params: StudioParams<K>) =>
    studioText(look.language, key, ...params);
  return { screen, handed, word };
}

const seen = () => expect.poll(() => document.querySelectorAll('main section').length);

/** Each tab of "Try it", with something tried. */
export const TRY_VIEWS = {
  'try a conversation': async (look: Look) => {
    const { screen, word } = await showTry(look, 'conversation');
    const words = '我今年七十三\uff0c听不清\n客服\uff1a您好\n备注\uff1a打过电话';
    await userEvent.fill(screen.getByLabelText(word('try.words'), { exact: true }).first(), words);
    await seen().toBe(4);
    for (const details of document.querySelectorAll('details')) details.open = true;
    return screen;
  },
  'try a reply': async (look: Look) => {
    const { screen, word } = await showTry(look, 'reply');
    const reply = screen.getByLabelText(word('try.reply'), { exact: true });
    await userEvent.fill(reply, '请耐心等待\uff0c敬请谅解。');
    await seen().toBe(3);
    return screen;
  },
  'our cases, run': async (look: Look) => {
    const { screen } = await showTry(look, 'cases');
    await userEvent.keyboard('r');
    await expect.poll(() => document.querySelectorAll('main details').length).toBeGreaterThan(2);
    for (const details of document.querySelectorAll('details')) details.open = true;
    return screen;
  },
};
