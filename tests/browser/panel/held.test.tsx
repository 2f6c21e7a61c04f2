import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { CountsTools, WordsTools } from '@/components/panel/held/held-tools';
import { type Held, type HeldKind, IN_MEMORY, ON_DISK } from '@/utils/contract/held';
import { t } from '@/utils/i18n/t';
import { renderPanel } from './render-panel';
import { SAMPLE_COUNTS } from './sample-counts';
import { SAMPLE_WORDS } from './sample-words';

const KINDS: readonly HeldKind[] = [...IN_MEMORY, ...ON_DISK];
/** No count twice, and none that stands for nothing. */
const HELD = Object.fromEntries(KINDS.map((kind, index) => [kind, index + 101])) as Held;

const forgetDamage = vi.fn();
const save = vi.fn<CountsTools['save']>();
const counts: CountsTools = { read: async () => SAMPLE_COUNTS, save };
const saveWords = vi.fn<WordsTools['save']>();
const words: WordsTools = { read: async () => SAMPLE_WORDS, save: saveWords };

async function opens(erased = true) {
  const erase = vi.fn(async () => erased);
  await renderPanel({
    held: { count: async () => HELD, erase, damage: null, forgetDamage, counts, words },
  });
  await userEvent.keyboard(',');
  await page.getByRole('button', { name: t('zh-Hans', 'held.open') }).click();
  return erase;
}
const button = (key: 'held.erase' | 'held.eraseYes' | 'held.eraseNo') =>
  page.getByRole('button', { name: t('zh-Hans', key), exact: true });

describe('what is held', () => {
  it('is counted, each thing by its name', async () => {
    await opens();
    for (const kind of KINDS) {
      const row = page.getByText(t('zh-Hans', `held.${kind}`), { exact: true });
      await expect.element(row).toBeVisible();
      expect(row.element().parentElement?.textContent).toContain(String(HELD[kind]));
    }
  });

  it('is erased only after a second word', async () => {
    const erase = await opens();
    await button('held.erase').click();
    await button('held.eraseNo').click();
    expect(erase).not.toHaveBeenCalled();
    await button('held.erase').click();
    await button('held.eraseYes').click();
    expect(erase).toHaveBeenCalledOnce();
  });

  it('tells of damage until that has been read', async () => {
    const damage = { what: 'lost', rows: 3 } as const;
    const erase = async () => true;
    const held = { count: async () => HELD, erase, damage, forgetDamage, counts, words };
    await renderPanel({ held });
    await expect.element(page.getByRole('alert')).toHaveTextContent('3');
    await page.getByRole('button', { name: t('zh-Hans', 'damage.read') }).click();
    expect(forgetDamage).toHaveBeenCalledOnce();
  });

  it.each(['blocked', 'newer-version', 'quota'] as const)(
    'says why nothing can be kept for now, and what to do: %s',
    async (cannotKeep) => {
      await renderPanel({ cannotKeep });
      const alert = page.getByRole('alert');
      await expect.element(alert).toHaveTextContent(t('zh-Hans', `cannotKeep.${cannotKeep}`));
    },
  );

  it('says so where not all of it went', async () => {
    await opens(false);
    await button('held.erase').click();
    await button('held.eraseYes').click();
    await expect.element(page.getByText(t('zh-Hans', 'held.eraseFailed'))).toBeVisible();
  });
});

describe('the counts for the trainers', () => {
  const give = () => page.getByRole('button', { name: t('zh-Hans', 'held.countsGive') });

  it('are given out as a file, with the searches that were noted or without', async () => {
    save.mockClear();
    await opens();
    await expect
      .element(page.getByText(t('zh-Hans', 'held.countsSum', { count: 5, days: 2 })))
      .toBeVisible();
    await give().click();
    expect(save).toHaveBeenLastCalledWith(SAMPLE_COUNTS);
    await page
      .getByRole('checkbox', { name: t('zh-Hans', 'held.countsWords', { count: 1 }) })
      .click();
    await give().click();
    expect(save).toHaveBeenLastCalledWith({ ...SAMPLE_COUNTS, missing: [] });
  });
});

describe('the sentences for the trainers', () => {
  it('are shown and given out as a file', async () => {
    await opens();
    await page.getByText(t('zh-Hans', 'held.wordsShow')).click();
    await expect.element(page.getByText(SAMPLE_WORDS[0]?.text ?? '')).toBeVisible();
    await page.getByRole('button', { name: t('zh-Hans', 'held.wordsGive') }).click();
    expect(saveWords).toHaveBeenLastCalledWith(SAMPLE_WORDS);
  });
});
