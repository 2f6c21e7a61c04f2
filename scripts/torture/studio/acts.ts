import type { Page } from 'playwright-core';
import { type PlainStudioKey, studioText } from '@/utils/i18n/studio/messages';
import { until } from '../agent';
import { readKept } from './kept';
import type { MarkedPack } from './marked-pack';
import { type StudioState, TYPED } from './state-of';

/** The trainer at work. */
export interface Trainer {
  page: Page;
  pack: MarkedPack;
  /** What stands behind `#` in the studio's address. */
  goes(place: string): Promise<void>;
  /** What the studio is asked for from now on, and what it has confirmed. */
  asks(change: Partial<StudioState>): void;
  confirms(): void;
  state(): StudioState;
}

/** Something that a trainer does and that is confirmed; the browser may be killed at any moment of it. */
export interface Act {
  name: string;
  /** Milliseconds within which it is killed. */
  within: number;
  /** Goes as far as the last key before it. */
  prepare(trainer: Trainer, mark: string): Promise<void>;
  run(trainer: Trainer, mark: string): Promise<void>;
}

const PATIENCE = 60_000;
const word = (key: PlainStudioKey) => studioText('en', key);

const says = (page: Page, words: string) =>
  until(
    words,
    () => page.evaluate((sought) => document.body.innerText.includes(sought), words),
    PATIENCE,
  );

const importing: Act = {
  name: 'import',
  within: 300,
  async prepare({ page, goes, pack }, mark) {
    await goes('exchange');
    const file = { name: 'pack.json', mimeType: '', buffer: await pack.marked(mark) };
    await page.locator('input[type=file]').first().setInputFiles(file);
    await page.getByRole('button', { name: word('exchange.take') }).waitFor({ timeout: PATIENCE });
  },
  async run({ page, pack, asks, confirms }, mark) {
    asks({ waiting: mark });
    await page.getByRole('button', { name: word('exchange.take') }).click();
    await says(page, studioText('en', 'exchange.taken', { count: pack.count }));
    confirms();
  },
};

const publishing: Act = {
  name: 'publish',
  within: 500,
  async prepare(trainer, mark) {
    const { page, goes, state } = trainer;
    if (state().waiting === null) {
      await importing.prepare(trainer, mark);
      await importing.run(trainer, mark);
    }
    await goes('publish');
    await page.getByLabel(word('publish.author')).fill('Torture');
    const { drafts } = await readKept(page);
    const name = studioText('en', 'publish.go', { count: drafts.length });
    await page.getByRole('button', { name, exact: true }).waitFor({ timeout: PATIENCE });
  },
  async run({ page, asks, confirms, state }) {
    const { version, waiting } = state();
    asks({ version: version + 1, published: waiting, waiting: null });
    await page.locator('button[type="submit"]').click();
    await says(page, studioText('en', 'publish.done', { number: version + 1 }));
    confirms();
  },
};

const FIELD = 'textarea[data-place="gate.question.zh-Hans"]';
/** More would not fit into the field. */
const MOST_WORDS = 20;

const typing: Act = {
  name: 'autosave',
  within: 3_000,
  async prepare({ page, goes }) {
    await goes(`content/${TYPED.kind}/${TYPED.id}`);
    await page.locator(FIELD).waitFor({ timeout: PATIENCE });
  },
  async run({ page, asks, confirms }, mark) {
    const field = page.locator(FIELD);
    for (let written = mark, count = 0; count < MOST_WORDS; count++, written += ' more') {
      asks({ typed: written });
      if (count === 0) await field.fill(written);
      else await field.pressSequentially(' more');
      // "Kept" still stands there of the words before until the new ones are being kept.
      await says(page, word('edit.saving'));
      await says(page, word('edit.saved'));
      confirms();
    }
  },
};

/** In turn: what is brought in is published, and what is typed in between goes along. */
export const ACTS = [importing, publishing, typing] as const;
