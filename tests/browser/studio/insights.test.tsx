import { describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SentenceTools } from '@/components/studio/insights/sentence-tools';
import { findFaults } from '@/tests/browser/panel/find-faults';
import { type StudioKey, type StudioParams, studioText } from '@/utils/i18n/studio/messages';
import { t } from '@/utils/i18n/t';
import {
  COUNTED,
  insightsTools,
  sentenceTools,
  showInsights,
  showSentences,
} from './insights-views';

const LOOK = { language: 'zh-Hans', theme: 'light' } as const;
const word = <K extends StudioKey>(key: K, ...params: StudioParams<K>) =>
  studioText('zh-Hans', key, ...params);
const card = (key: 'insights.cues' | 'insights.scripts' | 'insights.findings') =>
  page.getByRole('region', { name: word(key) });
const choose = (...names: string[]) =>
  userEvent.upload(
    page.elementLocator(document.querySelector('input[type=file]') ?? document.body),
    names.map((name) => new File(['{}'], name, { type: 'application/json' })),
  );

describe('insights', () => {
  it('show figures with their reasons, and what is unusual', async () => {
    await showInsights(LOOK, insightsTools());
    const cues = card('insights.cues');
    await expect.element(cues).toHaveTextContent(word('insights.dismissed', { count: 80 }));
    await expect.element(cues).toHaveTextContent(t('zh-Hans', 'reason.wrong-person'));
    const unusual = word('insights.more', { count: 40, week: '2026-11-16', usual: 10 });
    await expect.element(cues).toHaveTextContent(unusual);
    const picture = cues.getByRole('img');
    await expect.element(picture).toHaveAccessibleName(/2026-11-16 40/);
  });

  it('lead from each row to the form of what it is about', async () => {
    await showInsights(LOOK, insightsTools());
    const link = card('insights.cues').getByRole('link').first();
    await expect
      .element(link)
      .toHaveAttribute('href', expect.stringMatching(/^#content\/signal\//));
    const scripts = card('insights.scripts').getByRole('link');
    await expect
      .element(scripts.first())
      .toHaveAttribute('href', expect.stringMatching(/^#content\/script\/[^/]+$/));
    await expect
      .element(scripts.nth(1))
      .toHaveAttribute('href', expect.stringMatching(/\/steps\.\d+\.say\.zh-Hans$/));
    await expect.element(card('insights.findings')).toHaveTextContent('行话');
  });

  it('of fewer than five agents say why they are not shown, and show this browser’s own', async () => {
    await showInsights(LOOK, insightsTools({ own: COUNTED, agents: 4, combined: null }));
    await expect.element(page.getByText(word('insights.tooFew', { count: 4 }))).toBeVisible();
    const agents = page.getByRole('radio', { name: word('insights.agents', { count: 4 }) });
    await expect.element(agents).toBeDisabled();
    await expect.element(page.getByRole('radio', { name: word('insights.own') })).toBeChecked();
    await expect.element(card('insights.cues')).toHaveTextContent('80');
  });

  it('say file by file why nothing was taken', async () => {
    const bringIn = vi.fn(async () => ({
      ok: false as const,
      refused: [{ name: 'b.json', problem: 'altered' as const }],
    }));
    await showInsights(LOOK, insightsTools({ bringIn }));
    await choose('a.json', 'b.json');
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent(word('insights.refused'));
    await expect.element(alert).toHaveTextContent(`b.json：${word('countsFile.altered')}`);
    expect(bringIn).toHaveBeenCalledOnce();
    expect(await findFaults()).toEqual([]);
  });

  it('can forget all files', async () => {
    const forget = vi.fn(async () => true);
    const say = vi.fn();
    await showInsights(LOOK, insightsTools({ forget }), say);
    await page.getByRole('button', { name: word('insights.forget', { count: 6 }) }).click();
    await expect.poll(() => say.mock.lastCall?.[0]).toBe(word('insights.forgotten'));
    expect(forget).toHaveBeenCalledOnce();
  });
});

describe('sentences that helped', () => {
  it('are taken into a chosen script, in place of a chosen sentence', async () => {
    const take = vi.fn(async () => {});
    const tools = sentenceTools({ take });
    await showSentences(LOOK, tools);
    await page.getByRole('button', { name: word('sentences.take') }).click();
    const keep = page.getByRole('button', { name: word('sentences.keep') });
    await expect.element(keep).toBeDisabled();
    const item = tools.items.find(({ kind }) => kind === 'script');
    await page.getByLabelText(word('sentences.item')).selectOptions(`script/${item?.id}`);
    await page.getByLabelText(word('sentences.place')).selectOptions('steps.0.say');
    await keep.click();
    expect(take).toHaveBeenCalledWith(tools.sentences[0], { item, path: ['steps', 0, 'say'] });
  });

  it('say where they stand already, and that one could not be removed', async () => {
    const say = vi.fn();
    const { items, sentences } = sentenceTools();
    const [sentence] = sentences;
    const [item] = items.filter(({ kind }) => kind === 'script');
    if (!item || !sentence) throw new Error('no items');
    const used = { ...item, opening: { 'zh-Hans': sentence.text, en: '' } };
    await showSentences(LOOK, sentenceTools({ items: [used], remove: async () => false }), say);
    const link = page.getByRole('main').getByRole('link');
    await expect.element(link).toHaveAttribute('href', `#content/script/${item.id}`);
    await page.getByRole('button', { name: word('sentences.remove') }).click();
    await expect.poll(() => say.mock.calls).toEqual([[word('sentences.notRemoved'), true]]);
  });

  it('come from other computers as files, all or none', async () => {
    const say = vi.fn();
    const bringIn = vi.fn<SentenceTools['bringIn']>();
    await showSentences(LOOK, sentenceTools({ bringIn }), say);
    bringIn.mockResolvedValueOnce({ ok: false, name: 'a.json', problem: 'personal' });
    await choose('a.json');
    const alert = page.getByRole('alert');
    await expect.element(alert).toHaveTextContent(word('sentences.problem.personal'));
    bringIn.mockResolvedValueOnce({ ok: true, count: 3 });
    await choose('b.json');
    await expect.element(alert).not.toBeInTheDocument();
    expect(say.mock.calls).toEqual([[word('sentences.brought', { count: 3 })]]);
  });
});
