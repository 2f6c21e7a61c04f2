import { Dexie } from 'dexie';
import { expect, it } from 'vitest';
import { compileRules } from '@/utils/detection/compile-rules';
import { createDetector } from '@/utils/detection/create-detector';
import type { Rules } from '@/utils/detection/rules';
import { createRulesStore } from '@/utils/storage/rules-store';

const { rules } = compileRules({
  concepts: [{ id: 'eyes', zh: ['眼睛'], en: ['eyes'] }],
  signals: [
    {
      id: 'vision-eyes',
      target: { need: 'vision' },
      weight: 0.8,
      subject: 'auto',
      place: 'message',
      countsIn: [],
      patterns: { zh: ['{eyes}…看不清'], en: [] },
    },
  ],
  topics: [{ id: 'bigger-text', title: { 'zh-Hans': '字太小', en: 'Make the text bigger' } }],
});
const text = '我眼睛看不清,字太小';
const conversation = {
  messages: [
    { id: '1', from: 'customer' as const, author: null, time: null, internal: false, text },
  ],
  fields: {},
};

it('gives back rules that find the same, for the same content and engine only', async () => {
  const store = createRulesStore(async () => 'content 1', `rules ${crypto.randomUUID()}`);
  const version = (await store.version()) ?? '';
  expect(await store.read(version)).toBeNull();
  await store.write(version, rules);
  expect(await store.read(`${version} changed`)).toBeNull();
  const kept = await store.read(version);
  const settings = { ageThreshold: 60, currentYear: 2026 };
  const found = createDetector(rules, settings).assess(conversation);
  expect(found.needs).toHaveLength(1);
  expect(kept && createDetector(kept, settings).assess(conversation)).toEqual(found);
});

it('gives nothing back of what a damaged file has altered, and keeps it anew', async () => {
  const name = `rules ${crypto.randomUUID()}`;
  const store = createRulesStore(async () => 'content 1', name);
  const version = (await store.version()) ?? '';
  await store.write(version, rules);
  const database = await new Dexie(name).open();
  await database.table('kept').toCollection().modify(turnOneBit);
  database.close();
  expect(await store.read(version)).toBeNull();
  await store.write(version, rules);
  expect(await store.read(version)).not.toBeNull();
});

function turnOneBit(row: { rules: Rules }): void {
  const { heads } = row.rules.grammar;
  heads[0] = (heads[0] ?? 0) ^ 1;
}

it('keeps nothing where the content cannot be told', async () => {
  const store = createRulesStore(async () => null, `rules ${crypto.randomUUID()}`);
  expect(await store.version()).toBeNull();
});
