import '@/components/shared/theme.css';
import { afterEach, describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { applyToPage } from '@/components/shared/apply-to-page';
import { ExchangeView } from '@/components/studio/exchange/ExchangeView';
import type {
  ExchangeContent,
  ExchangeTools,
  PackTrust,
  PackWish,
  Signer,
} from '@/components/studio/exchange/exchange-tools';
import { StudioShell } from '@/components/studio/shell/StudioShell';
import type { Item, ItemOf } from '@/utils/contract/pack';
import type { ItemDraft } from '@/utils/contract/studio';
import { LANGUAGES, type Language } from '@/utils/contract/text';
import { makePackFile, packFileText } from '@/utils/exchange/pack/write-pack-file';
import { type StudioKey, type StudioParams, studioText } from '@/utils/i18n/studio/messages';
import { NOBODY_PINNED } from '@/utils/signing/distrust-pack';
import { makeKey } from '@/utils/signing/keys';
import { signPack } from '@/utils/signing/sign-pack';
import { findFaults, findOverflow } from '../panel/find-faults';

const PATIENT = { timeout: 20_000 };
const texts = (zh: string, en: string) => ({ 'zh-Hans': zh, 'zh-Hant': zh, en });

const term = (id: string, plain: string): ItemOf<'term'> => ({
  kind: 'term',
  id,
  word: texts('词', 'word'),
  aliases: [],
  plain: texts(plain, plain),
  everyday: false,
  sources: [{ title: 'Ours', status: 'composed' }],
  updatedOn: '2026-11-23',
});

const HERE = [term('one', 'a'), term('two', 'b')];

const NOBODY: PackTrust = { ...NOBODY_PINNED, ownKey: null, inForce: null };

interface Given {
  trust?: PackTrust;
  signer?: Signer;
}

async function shows(language: Language, theme: 'light' | 'dark', given: Given = {}) {
  applyToPage(document.documentElement, { theme, language });
  const kept: ItemDraft[][] = [];
  const signed: PackWish[] = [];
  const tools: ExchangeTools = {
    keep: async (drafts) => kept.push([...drafts]) > 0,
    trust: async () => given.trust ?? NOBODY,
    sign: async (wish) => signed.push(wish) > 0,
    download: () => {},
    now: () => 1,
  };
  const mine: Item = term('one', 'mine');
  const all: ExchangeContent = {
    inForce: HERE,
    working: [mine, ...HERE.slice(1)],
    defaults: HERE,
    outdated: [{ base: term('one', 'a'), mine, theirs: term('one', 'new') }],
    version: 3,
    signer: given.signer ?? null,
  };
  const word = <K extends StudioKey>(key: K, ...params: StudioParams<K>) =>
    studioText(language, key, ...params);
  await render(
    <StudioShell
      language={language}
      bareKeys
      views={[{ id: 'exchange', name: word('studio.exchange') }]}
      current="exchange"
      onOpen={() => {}}
      notice={null}
    >
      <ExchangeView content={all} tools={tools} say={() => {}} />
    </StudioShell>,
  );
  const chooses = async (name: string, words: string) => {
    const input = page.getByLabelText(word('exchange.choose')).element() as HTMLInputElement;
    const files = new DataTransfer();
    files.items.add(new File([words], name));
    input.files = files.files;
    input.dispatchEvent(new Event('change', { bubbles: true }));
  };
  const sees = (words: string) =>
    expect.poll(() => document.body.textContent, PATIENT).toContain(words);
  return { chooses, sees, word, kept, signed };
}

/** Refused, planned and merging, one below the other where they can stand together. */
async function showsAll(language: Language, theme: 'light' | 'dark', given: Given = {}) {
  const view = await shows(language, theme, given);
  await page.getByRole('button', { name: view.word('exchange.mergeWaitingDo') }).click();
  await view.sees(view.word('exchange.mergeFound', { taken: 0, both: 0, open: 1 }));
  return view;
}

const about = { name: 'Ours', version: 4, publishedAt: '2026-11-23T00:00:00Z' };
const packOf = async (...items: Item[]) => packFileText(await makePackFile(items, about));

const signer: Signer = { lastVersion: 4, next: 5, trusted: false };

afterEach(() => {
  document.documentElement.style.fontSize = '';
});

for (const language of LANGUAGES) {
  for (const theme of ['light', 'dark'] as const) {
    it(`axe finds nothing in ${language}, ${theme}`, async () => {
      await page.viewport(1024, 800);
      const view = await showsAll(language, theme, { trust: { ...NOBODY, inForce: 9 }, signer });
      await view.chooses('t.csv', 'id,word.en\nNo Id,x\n');
      await view.sees(view.word('exchange.refused', { count: 6 }));
      expect(await findFaults()).toEqual([]);
      await view.chooses('p.json', await packOf(term('one', 'other'), term('three', 'c')));
      await view.sees(view.word('exchange.plan.added', { count: 1 }));
      for (const details of document.querySelectorAll('details')) details.open = true;
      await expect.poll(() => document.querySelectorAll('ins').length, PATIENT).toBeGreaterThan(1);
      expect(await findFaults()).toEqual([]);
    });
  }
}

it('fits 400 px at 200 % text', async () => {
  await page.viewport(400, 640);
  document.documentElement.style.fontSize = '200%';
  const view = await showsAll('en', 'light');
  await view.chooses('p.json', await packOf(term('one', 'other')));
  await view.sees(view.word('exchange.plan.changed', { count: 1 }));
  expect(findOverflow()).toEqual([]);
  expect(await findFaults()).toEqual([]);
});

describe('an import', () => {
  it('is taken with a key once it was seen, and kept as drafts on what is in force', async () => {
    const view = await shows('en', 'light');
    await view.chooses('p.json', await packOf(term('two', 'changed'), term('three', 'c')));
    await view.sees(view.word('exchange.plan.changed', { count: 1 }));
    expect(view.kept).toEqual([]);
    await userEvent.keyboard('t');
    await expect.poll(() => view.kept.length, PATIENT).toBe(1);
    expect(view.kept[0]).toEqual([
      { kind: 'term', id: 'three', item: term('three', 'c'), base: null, updatedAt: 1 },
      { kind: 'term', id: 'two', item: term('two', 'changed'), base: HERE[1], updatedAt: 1 },
    ]);
  });

  it('is left with Escape, and nothing is kept', async () => {
    const view = await shows('en', 'light');
    await view.chooses('p.json', await packOf(term('three', 'c')));
    await view.sees(view.word('exchange.plan.added', { count: 1 }));
    await userEvent.keyboard('{Escape}');
    const plan = () => document.body.textContent?.includes(view.word('exchange.plan'));
    await expect.poll(plan, PATIENT).toBe(false);
    expect(view.kept).toEqual([]);
  });
});

describe('where the company pinned a key', () => {
  it('a pack must be signed with it; whose it is, and what is over, is told', async () => {
    const [key, other] = await Promise.all([makeKey(), makeKey()]);
    const trust = { ...NOBODY, pinnedKeys: [key.id], inForce: 9 };
    const view = await shows('en', 'light', { trust });
    await view.chooses('p.json', await packOf(term('three', 'c')));
    await view.sees(view.word('exchange.problem.unsigned'));
    const pack = await makePackFile([term('three', 'c')], {
      ...about,
      expiresAt: '1970-01-01T00:00:00Z',
    });
    await view.chooses('p.json', packFileText(await signPack(pack, other)));
    await view.sees(view.word('exchange.problem.other-key', { about: other.id }));
    await view.chooses('p.json', packFileText(await signPack(pack, key)));
    await view.sees(view.word('exchange.note.trusted', { about: key.id }));
    await view.sees(view.word('exchange.note.expired', { about: '1970-01-01' }));
    await view.sees(view.word('exchange.note.older', { about: '9' }));
    await view.sees(view.word('exchange.plan.added', { count: 1 }));
  });

  it('one that this browser has signed is known again, where none is pinned', async () => {
    const key = await makeKey();
    const view = await shows('en', 'light', { trust: { ...NOBODY, ownKey: key.id } });
    const pack = await makePackFile([term('three', 'c')], about);
    await view.chooses('p.json', packFileText(await signPack(pack, key)));
    await view.sees(view.word('exchange.note.own'));
  });

  it('a key that has signed nothing here asks for a higher number than elsewhere', async () => {
    const view = await shows('en', 'light', { signer: { ...signer, lastVersion: 0 } });
    await view.sees(view.word('signing.firstHere'));
  });

  it('a pack is given out signed, with a higher number than before', async () => {
    const view = await shows('en', 'light', { signer });
    await view.sees(view.word('signing.notPinned'));
    expect(document.body.textContent).not.toContain(view.word('exchange.asPack'));
    const number = page.getByLabelText(view.word('signing.packVersion'));
    await number.fill('4');
    await page.getByRole('button', { name: view.word('signing.signNow') }).click();
    await view.sees(view.word('signing.versionBad', { last: 4 }));
    expect(view.signed).toEqual([]);
    await number.fill('7');
    await page.getByRole('button', { name: view.word('signing.signNow') }).click();
    const wish = { name: view.word('signing.defaultName'), version: 7, days: 365 };
    await expect.poll(() => view.signed, PATIENT).toEqual([wish]);
  });
});

describe('a merge', () => {
  it('waits until every conflict is decided, then rests on the new default item', async () => {
    const view = await showsAll('en', 'light');
    await userEvent.keyboard('t');
    expect(view.kept).toEqual([]);
    await page.getByRole('radio', { name: view.word('exchange.theirs') }).click();
    await view.sees(view.word('exchange.mergeFound', { taken: 0, both: 0, open: 0 }));
    await page.getByRole('button', { name: view.word('exchange.mergeTake'), exact: true }).click();
    await expect.poll(() => view.kept.length, PATIENT).toBe(1);
    expect(view.kept[0]).toEqual([
      {
        kind: 'term',
        id: 'one',
        item: term('one', 'new'),
        base: HERE[0],
        mergedWith: term('one', 'new'),
        updatedAt: 1,
      },
    ]);
  });
});
