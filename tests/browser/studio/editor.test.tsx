import { expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { studioText } from '@/utils/i18n/studio/messages';
import { tryExamples } from '@/utils/studio/try/examples';
import { STUDIO_VIEWS, sampleOf, showForm } from './studio-views';

const LOOK = { language: 'en', theme: 'light' } as const;
const field = (place: string) =>
  document.querySelector<HTMLTextAreaElement>(`textarea[data-place="${place}"]`);

it('says what is wrong at the field while it is written, and leads there from the summary', async () => {
  const screen = await showForm(LOOK, sampleOf('script'));
  const say = field('steps.0.say.en');
  expect(say).not.toBeNull();
  if (!say) return;
  await userEvent.fill(say, 'Tap “Me”, then tap “Settings”');
  const fault = studioText('en', 'fault.two-actions');
  await expect.element(screen.getByText(fault, { exact: true })).toBeVisible();
  await screen.getByText(/^To look at/).click();
  await screen.getByRole('button', { name: new RegExp(fault) }).click();
  expect(document.activeElement).toBe(say);
});

it('shows the step that is being written as the agent will see it', async () => {
  const screen = await showForm(LOOK, sampleOf('script'));
  const say = field('steps.1.say.en');
  if (!say) throw new Error('no field');
  await userEvent.click(say);
  const preview = screen.getByRole('region', { name: studioText('en', 'edit.preview') });
  await expect.element(preview).toHaveTextContent(say.value);
  await userEvent.fill(say, 'Tap the long box.');
  await expect.element(preview).toHaveTextContent('Tap the long box.');
});

it('takes back and brings again by keys, wherever the focus is', async () => {
  await showForm(LOOK, sampleOf('term'));
  const plain = field('plain.en');
  const before = plain?.value ?? '';
  if (!plain) throw new Error('no field');
  await userEvent.fill(plain, 'something else');
  await userEvent.keyboard('{Control>}z{/Control}');
  await expect.poll(() => field('plain.en')?.value).toBe(before);
  await userEvent.keyboard('{Control>}{Shift>}z{/Shift}{/Control}');
  await expect.poll(() => field('plain.en')?.value).toBe('something else');
});

it('adds, moves and removes entries of a list', async () => {
  const screen = await showForm(LOOK, sampleOf('script'));
  const steps = () => document.querySelectorAll('[data-place^="steps."][data-place$=".say.en"]');
  const count = steps().length;
  await screen.getByRole('button', { name: 'Add to: Steps' }).click();
  await expect.poll(() => steps().length).toBe(count + 1);
  const button = (does: string, step: number) =>
    screen.getByRole('button', { name: new RegExp(`^${does}\\W+Steps ${step}$`) });
  await button('Up', count + 1).click();
  await expect.poll(() => field(`steps.${count - 1}.say.en`)?.value).toBe('');
  await button('Remove', count).click();
  await expect.poll(() => steps().length).toBe(count);
});

it('leaves the Traditional text to follow the Simplified one', async () => {
  await showForm(LOOK, sampleOf('term'));
  const simplified = field('plain.zh-Hans');
  if (!simplified) throw new Error('no field');
  await userEvent.fill(simplified, '连上无线网');
  await expect.poll(() => field('plain.zh-Hant')?.value).toBe('連上無線網');
});

it('goes through the list by keys alone', async () => {
  await page.viewport(1280, 800);
  await STUDIO_VIEWS.list?.(LOOK);
  await userEvent.keyboard('{Control>}k{/Control}');
  expect(document.activeElement?.getAttribute('type')).toBe('search');
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(document.activeElement).toBe(document.querySelectorAll('main li a')[1]);
  await userEvent.keyboard('{ArrowUp}');
  expect(document.activeElement).toBe(document.querySelectorAll('main li a')[0]);
});

it('tells at once which of an item’s own examples holds and which breaks, and leads to it', async () => {
  const saying = { ...sampleOf('saying'), matches: ['不用按密码就扣钱', '你好'] };
  const onTry = async ({ matches }: UnfinishedItem) =>
    tryExamples({ ...saying, matches }, (words) => words.includes('扣钱'));
  const screen = await showForm(LOOK, saying, onTry);
  const counts = { holding: 1, breaking: 1 };
  await expect.element(screen.getByText(studioText('en', 'examples.counts', counts))).toBeVisible();
  await screen.getByRole('button', { name: /is not found:.*你好/ }).click();
  const broken = field('matches.1');
  expect(document.activeElement).toBe(broken);
  if (!broken) throw new Error('no field');
  await userEvent.fill(broken, '按了密码还扣钱');
  const whole = { holding: 2, breaking: 0 };
  await expect.element(screen.getByText(studioText('en', 'examples.counts', whole))).toBeVisible();
});
