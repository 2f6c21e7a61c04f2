import '@/components/shared/theme.css';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import { render } from 'vitest-browser-react';
import { applyToPage } from '@/components/shared/apply-to-page';
import { LanguageProvider } from '@/components/shared/use-text';
import { SummarySheet } from '@/components/summary/SummarySheet';
import { LANGUAGES, textIn } from '@/utils/contract/text';
import { summaryText, writeSummary } from '@/utils/guidance/written-summary';
import { findFaults, findOverflow } from './find-faults';
import { renderPanel } from './render-panel';
import { passwordFree } from './sample-content';
import { inView, progressAt, sampleState } from './sample-state';

const done = (change = {}) => inView(sampleState({ progress: progressAt(3), ...change }));
const summary = writeSummary(passwordFree, 'zh-Hans', textIn);
const written = summaryText(summary);

describe('at the end of a script', () => {
  it('the steps are inserted in one message, after W', async () => {
    const { actions, screen } = await renderPanel({ desk: done() });
    await userEvent.keyboard('1');
    expect(actions.insert).not.toHaveBeenCalled();
    await userEvent.keyboard('w');
    await expect.element(screen.getByRole('button', { name: '插入这些步骤' })).toBeVisible();
    await userEvent.keyboard('1');
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith(written);
  });

  it('in a call they are copied, or opened in large type', async () => {
    const { actions, screen } = await renderPanel({ desk: done({ channel: 'call' }) });
    await userEvent.keyboard('w');
    await expect.element(screen.getByRole('button', { name: '复制这些步骤' })).toBeVisible();
    await userEvent.keyboard('1');
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(written);
    await userEvent.keyboard('2');
    expect(actions.openSummary).toHaveBeenCalledExactlyOnceWith(summary);
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('are in the customer’s language, whatever the agent’s is', async () => {
    const { actions, screen } = await renderPanel({
      desk: done({ customerLanguage: 'en' }),
    });
    await userEvent.keyboard('w');
    await screen.getByRole('button', { name: '打开大字版' }).click();
    expect(actions.openSummary).toHaveBeenCalledExactlyOnceWith(
      writeSummary(passwordFree, 'en', textIn),
    );
  });
});

describe('the page for printing', () => {
  const show = (language: (typeof LANGUAGES)[number], theme: 'light' | 'dark' = 'light') => {
    applyToPage(document.documentElement, { theme, language });
    return render(
      <LanguageProvider language={language}>
        <SummarySheet
          summary={writeSummary(passwordFree, language, textIn)}
          copied={true}
          onPrint={vi.fn()}
          onCopy={vi.fn()}
        />
      </LanguageProvider>,
    );
  };
  const emulate = (media: string) => cdp().send('Emulation.setEmulatedMedia', { media });

  afterEach(async () => {
    await emulate('');
    document.documentElement.style.fontSize = '';
  });

  for (const language of LANGUAGES)
    for (const theme of ['light', 'dark'] as const)
      it(`has no fault in ${language}, ${theme}`, async () => {
        await show(language, theme);
        expect(await findFaults()).toEqual([]);
      });

  it('fits 320 px at 200 % text', async () => {
    await page.viewport(320, 640);
    document.documentElement.style.fontSize = '200%';
    await show('en');
    expect(findOverflow()).toEqual([]);
  });

  it('is printed in 20 pt, black on white, without the agent’s buttons', async () => {
    const screen = await show('en', 'dark');
    await emulate('print');
    const step = screen.getByText('Tap “Turn off”.').element();
    expect(Number.parseFloat(getComputedStyle(step).fontSize)).toBeCloseTo((20 * 96) / 72, 1);
    expect(getComputedStyle(document.documentElement).backgroundColor).toBe('rgb(255, 255, 255)');
    expect(getComputedStyle(step).color).toBe('rgb(0, 0, 0)');
    expect(screen.getByRole('button', { name: 'Print' }).query()).toBeNull();
  });
});
