import { readFileSync } from 'node:fs';
import type { Download } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEST_BUILD } from '@/scripts/build-extension';
import { launchExtension, type RunningExtension } from '@/scripts/setup/launch-extension';
import { type Cell, makeWorkbook } from '@/tests/unit/exchange/make-workbook';
import type { Item, ItemOf } from '@/utils/contract/pack';
import type { ItemDraft } from '@/utils/contract/studio';
import { makePackFile, packFileText } from '@/utils/exchange/pack/write-pack-file';
import { type StudioKey, type StudioParams, studioText } from '@/utils/i18n/studio/messages';
import { contentOfBuild } from '../verbs/content-of-build';
import { PATIENT } from '../verbs/patient';
import { openStudio, type TrainerInStudio } from '../verbs/trainer-in-studio';

const LONG = { timeout: 60_000 };
const words = <K extends StudioKey>(key: K, ...params: StudioParams<K>) =>
  studioText('zh-Hans', key, ...params);

const HEADER = ['id', 'title.zh-Hans', 'title.en', 'region', 'purpose', 'number', 'verifiedOn'];
const REST = ['sources.title', 'sources.status', 'updatedOn'];
const row = (id: string, region = 'CN', day: Cell = { days: 46348 }): Cell[] => [
  id,
  '本公司热线',
  'Our own line',
  region,
  'consumer',
  '400 000 0000',
  day,
  'Our list',
  'composed',
  '2026-11-23',
];

/** Files go in and out of the studio; each test goes on from the one before. */
describe('packs and tables in and out', () => {
  const built = contentOfBuild().items;
  let running: RunningExtension;
  let trainer: TrainerInStudio;

  beforeAll(async () => {
    running = await launchExtension({ extension: TEST_BUILD, locale: 'zh-CN' });
    trainer = await openStudio(running);
    await trainer.goes('exchange');
    await trainer.page.waitForSelector('input[type=file]', { state: 'attached' });
  });
  afterAll(() => running?.close());

  const main = () => trainer.page.innerText('main');
  const says = (text: string) =>
    expect.poll(() => trainer.page.innerText('body'), LONG).toContain(text);
  const card = (title: StudioKey) =>
    trainer.page.locator('section', {
      has: trainer.page.locator('h2', { hasText: words(title as never) }),
    });
  const chooses = async (title: StudioKey, name: string, content: Uint8Array | string) => {
    const buffer = Buffer.from(content as string);
    await card(title).locator('input[type=file]').setInputFiles({ name, mimeType: '', buffer });
  };
  const drafts = () => trainer.page.evaluate(readDrafts);
  const presses = (key: StudioKey) =>
    trainer.page
      .getByRole('button', { name: words(key as never), exact: false })
      .first()
      .click();
  const saves = async (act: () => Promise<void>): Promise<Buffer> => {
    const [download] = await Promise.all([trainer.page.waitForEvent('download'), act()]);
    return readFileSync(await (download as Download).path());
  };

  test('a spreadsheet with three wrong rows is named row by row, and nothing of it is taken', async () => {
    const sheet = [
      [...HEADER, ...REST],
      row('ours-one'),
      row('Ours Two'),
      row('ours-three', 'XX'),
      row('ours-four', 'CN', '23.11.2026'),
    ];
    await chooses('exchange.bringIn', 'hotlines.xlsx', makeWorkbook({ Numbers: sheet }));
    await says(words('exchange.refused', { count: 3 }));
    const rows = await trainer.page.locator('table tbody tr').allInnerTexts();
    const place = (number: number, column: string) =>
      `hotlines.xlsx · ${words('exchange.row', { row: number })} · ${words('exchange.column', { column })}`;
    expect(rows.map((text) => text.split('\t')[0])).toEqual([
      place(3, 'A id'),
      place(4, 'D region'),
      place(5, 'G verifiedOn'),
    ]);
    expect(await drafts()).toEqual([]);
  });

  test('corrected, it shows what would change and is taken by keyboard', async () => {
    const sheet = [[...HEADER, ...REST], row('ours-one'), row('ours-two'), row('ours-three')];
    await chooses('exchange.bringIn', 'hotlines.xlsx', makeWorkbook({ Numbers: sheet }));
    await says(words('exchange.plan.added', { count: 3 }));
    expect(await drafts()).toEqual([]);
    await trainer.page.getByRole('button', { name: words('exchange.take') }).focus();
    await trainer.page.keyboard.press('Enter');
    await says(words('exchange.taken', { count: 3 }));
    const kept = await drafts();
    expect(kept.map(({ id }) => id).sort()).toEqual(['ours-one', 'ours-three', 'ours-two']);
    expect(kept[0]?.item).toMatchObject({
      title: { 'zh-Hant': '本公司熱線' },
      verifiedOn: '2026-11-22',
    });
    await trainer.publishes('小林');
  });

  test('what is given out as pack, YAML and table is, brought in again, the same', async () => {
    await trainer.goes('exchange');
    await card('exchange.giveOut').waitFor();
    const button = (name: string) => () =>
      trainer.page.getByRole('button', { name, exact: true }).click();
    const pack = await saves(button(words('exchange.asPack')));
    const yaml = await saves(button(words('exchange.asYaml')));
    const files: [string, Buffer][] = [
      ['pack.json', pack],
      ['yaml.zip', yaml],
    ];
    for (const kind of ['term', 'saying', 'hotline', 'case', 'script'] as const) {
      const name = words('exchange.asTable', { kind: words(`kind.${kind}`) });
      files.push([`${kind}.csv`, await saves(button(name))]);
    }
    expect(JSON.parse(pack.toString()).items.length).toBe(built.length + 3);
    for (const [name, content] of files) {
      await chooses('exchange.bringIn', name, content);
      await says(words('exchange.plan.nothing'));
      await trainer.page.keyboard.press('Escape');
      await expect.poll(main, PATIENT).not.toContain(words('exchange.plan.nothing'));
    }
    expect(await drafts()).toEqual([]);
  });

  test('an altered pack is refused', async () => {
    const text = packFileText(
      await makePackFile(built, { name: 'x', version: 1, publishedAt: '2026-11-23T00:00:00Z' }),
    );
    await chooses('exchange.bringIn', 'pack.json', text.replace('慢一点', '快一点'));
    await says(words('exchange.problem.altered' as 'exchange.stop'));
    expect(await drafts()).toEqual([]);
  });

  test('an updated default pack is merged with local changes, and neither is lost', async () => {
    const terms = built.filter((item): item is ItemOf<'term'> => item.kind === 'term');
    const [a, b, c] = terms;
    if (!a || !b || !c) throw new Error('no terms');
    const mine = { 'zh-Hans': '我们的说法', en: 'our words', 'zh-Hant': '我們的說法' };
    const csv = `id,plain.zh-Hans,plain.en\r\n${a.id},${mine['zh-Hans']},${mine.en}\r\n${b.id},${mine['zh-Hans']},${mine.en}\r\n`;
    await chooses('exchange.bringIn', 'terms.csv', csv);
    await says(words('exchange.plan.changed', { count: 2 }));
    await presses('exchange.take');
    await says(words('exchange.taken', { count: 2 }));
    await trainer.publishes('小林');
    await trainer.goes('exchange');
    await card('exchange.merge').waitFor();

    const theirs = { 'zh-Hans': '新的说法', en: 'new words', 'zh-Hant': '新的說法' };
    const change = (item: Item): Item => {
      if (item === a) return { ...a, plain: theirs };
      if (item === b) return { ...b, aliases: [...b.aliases, 'another spelling'] };
      return item === c ? { ...c, plain: theirs } : item;
    };
    const fresh = { ...c, id: 'wholly-new', word: theirs, aliases: [] };
    const updated = [...built.map(change), fresh];
    const about = { name: 'Default', version: 9, publishedAt: '2026-11-23T00:00:00Z' };
    await chooses('exchange.merge', 'new.json', packFileText(await makePackFile(updated, about)));
    await says(words('exchange.mergeFound', { taken: 2, both: 1, open: 1 }));
    const sides = await trainer.page.locator('fieldset label').allInnerTexts();
    expect(sides.some((side) => side.includes('我们的说法'))).toBe(true);
    expect(sides.some((side) => side.includes('新的说法'))).toBe(true);
    const merge = trainer.page.getByRole('button', {
      name: words('exchange.mergeTake'),
      exact: true,
    });
    expect(await merge.isDisabled()).toBe(true);
    await trainer.page
      .getByRole('radio', { name: words('exchange.mine') })
      .first()
      .focus();
    await trainer.page.keyboard.press('Space');
    await merge.click();
    await says(words('exchange.taken', { count: 3 }));
    const kept = new Map((await drafts()).map((draft) => [draft.id, draft.item]));
    expect([...kept.keys()].sort()).toEqual([b.id, c.id, 'wholly-new'].sort());
    expect(kept.get(b.id)).toMatchObject({
      plain: mine,
      aliases: [...b.aliases, 'another spelling'],
    });
    expect(kept.get(c.id)).toMatchObject({ plain: theirs });
    await trainer.publishes('小林');
  });

  test('10,000 items: stopped with nothing done, then taken', { timeout: 180_000 }, async () => {
    await trainer.goes('exchange');
    await card('exchange.bringIn').waitFor();
    const many = manyItems(built, 10_000);
    const about = { name: 'Large', version: 10, publishedAt: '2026-11-23T00:00:00Z' };
    const text = packFileText(await makePackFile(many, about));
    const before = (await drafts()).length;
    await chooses('exchange.bringIn', 'large.json', text);
    await trainer.page.locator('progress').waitFor();
    await trainer.page.keyboard.press('Escape');
    await says(words('exchange.stopped'));
    expect((await drafts()).length).toBe(before);

    const started = performance.now();
    await chooses('exchange.bringIn', 'large.json', text);
    await says(words('exchange.take'));
    const planned = performance.now();
    await presses('exchange.take');
    await expect.poll(() => trainer.page.innerText('body'), LONG).toMatch(/处改动已存为草稿/);
    const taken = performance.now();
    console.log(
      `${many.length} items, ${(text.length / 1e6).toFixed(1)} million characters: planned in ${seconds(planned - started)}, taken in ${seconds(taken - planned)}`,
    );
    expect((await drafts()).length).toBeGreaterThan(7000);
  });
});

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** Items in the mixture of the default pack: those, and copies under other ids. */
function manyItems(items: readonly Item[], count: number): Item[] {
  const copied = items.filter(({ kind }) => !['script', 'fraud', 'desk'].includes(kind));
  const many = [...items];
  for (let round = 1; many.length < count; round++) {
    for (const item of copied) {
      if (many.length < count) many.push({ ...item, id: `${item.id.slice(0, 70)}-copy${round}` });
    }
  }
  return many;
}

/** Runs in the page: the rows of the drafts. */
function readDrafts(): Promise<ItemDraft[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('carecue');
    opening.onerror = () => reject(opening.error);
    opening.onsuccess = () => {
      const all = opening.result.transaction('drafts').objectStore('drafts').getAll();
      all.onerror = () => reject(all.error);
      all.onsuccess = () => {
        opening.result.close();
        resolve(all.result as ItemDraft[]);
      };
    };
  });
}
