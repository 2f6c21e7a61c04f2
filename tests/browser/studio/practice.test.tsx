import { afterEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { PracticeView } from '@/components/practice/PracticeView';
import type { PracticeTools } from '@/components/practice/practice-tools';
import { findFaults, findOverflow } from '@/tests/browser/panel/find-faults';
import { draftRule } from '@/tests/unit/drafting/sample-draft-rules';
import { sampleItems } from '@/tests/unit/knowledge/sample-items';
import { samplePractice } from '@/tests/unit/practice/sample-practice';
import { LANGUAGES, textIn } from '@/utils/contract/text';
import { type PlainStudioKey, studioText } from '@/utils/i18n/studio/messages';
import { goodFor, partsOf } from '@/utils/knowledge/practice-parts';
import { buildDraftCheck } from '@/utils/studio/try/build-draft-check';
import { type Look, renderStudio } from './render-studio';

const THEMES = ['light', 'dark'] as const;
const rating = draftRule({
  id: 'rating-request',
  finding: 'rating-request',
  patterns: { zh: ['五星'], en: ['five stars'] },
});
const items = [...sampleItems, samplePractice, rating];
const parts = partsOf(samplePractice, items);
const tools: PracticeTools = {
  items,
  newSeed: () => 1,
  loadCheck: () => buildDraftCheck(items),
  keepCase: vi.fn(),
  keepWords: vi.fn(),
};

const word = (key: PlainStudioKey, look: Look) => studioText(look.language, key);
const box = () => document.querySelector<HTMLTextAreaElement>('form textarea');
const PATIENT = { timeout: 20_000 };
const focused = () => document.activeElement?.tagName;

/** Opens the conversation with the keyboard alone. */
async function begins(look: Look) {
  const screen = await renderStudio(look, <PracticeView tools={tools} />);
  const button = screen.getByRole('button', { name: word('practice.begin', look) }).first();
  await expect.element(button).toBeVisible();
  (button.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  await expect.poll(box, PATIENT).not.toBeNull();
  await expect.poll(focused, PATIENT).toBe('H2');
  return screen;
}

/** Writes a reply where the focus gets by Tab from what is due, and says it with the next button. */
async function says(words: string) {
  for (let presses = 0; document.activeElement !== box() && presses < 20; presses += 1)
    await userEvent.tab();
  await userEvent.fill(box() as HTMLTextAreaElement, words);
  await userEvent.keyboard('{Tab}{Enter}');
  await expect.poll(focused, PATIENT).toBe('H2');
}

async function goesThrough(look: Look) {
  const screen = await begins(look);
  for (const turn of samplePractice.turns) {
    const good = goodFor(turn, parts);
    await says(good ? textIn(good, look.language) : '');
  }
  await expect.element(screen.getByText(word('practice.lookBack', look))).toBeVisible();
  return screen;
}

afterEach(() => {
  document.documentElement.style.fontSize = '';
});

for (const language of LANGUAGES) {
  for (const theme of THEMES) {
    describe(`axe finds nothing in ${language}, ${theme}`, () => {
      it('where a conversation is chosen', async () => {
        await page.viewport(1280, 800);
        await renderStudio({ language, theme }, <PracticeView tools={tools} />);
        expect(await findFaults()).toEqual([]);
      });

      it('amid a conversation, after a mistake', async () => {
        await page.viewport(1280, 800);
        await begins({ language, theme });
        await says(language === 'en' ? 'Do you understand?' : '您听明白了吗？');
        expect(await findFaults()).toEqual([]);
      });

      it('at its end, reached by keyboard alone', async () => {
        await page.viewport(1280, 800);
        await goesThrough({ language, theme });
        expect(await findFaults()).toEqual([]);
      });
    });
  }
}

it('fits 640 px at 200 % text', async () => {
  await page.viewport(640, 800);
  document.documentElement.style.fontSize = '200%';
  await goesThrough({ language: 'en', theme: 'light' });
  expect(findOverflow()).toEqual([]);
  expect(await findFaults()).toEqual([]);
});

describe('a conversation', () => {
  const look: Look = { language: 'en', theme: 'light' };

  it('ends when a rating is asked for too early, and the reply can be taken back', async () => {
    const screen = await begins(look);
    await says('Please give me five stars.');
    await expect.element(screen.getByText('The customer has gone')).toBeVisible();
    await screen.getByRole('button', { name: 'Take the last reply back' }).click();
    await expect.poll(box, PATIENT).not.toBeNull();
    await expect.element(screen.getByText('Your turn: First words')).toBeVisible();
  });

  it('goes on with the letter of a reply on offer', async () => {
    const screen = await begins(look);
    const offers = [...document.querySelectorAll('fieldset button')];
    const place = offers.findIndex((one) => one.textContent?.includes('No rush'));
    await userEvent.keyboard('abcd'.charAt(place));
    await expect.element(screen.getByText('That does it.')).toBeVisible();
    await expect.element(screen.getByText('Your turn: One step')).toBeVisible();
  });

  it('tells the reason whatever is answered at the end', async () => {
    const screen = await goesThrough(look);
    await screen.getByRole('radio', { name: 'Do you understand?' }).click();
    await expect.element(screen.getByText(/It is this one:/)).toBeVisible();
  });

  it('is made from any script and playbook', async () => {
    const screen = await renderStudio(look, <PracticeView tools={tools} />);
    await screen.getByRole('button', { name: /Or make one yourself/ }).click();
    await expect
      .element(screen.getByText(/Turn off password-free payment\W+I can’t/))
      .toBeVisible();
  });
});
