import { afterEach, expect, it, vi } from 'vitest';
import { LONG_WAIT } from '@/components/panel/LoadingState';
import { t } from '@/utils/i18n/t';
import { findFaults } from './find-faults';
import { renderPanel } from './render-panel';

afterEach(() => vi.useRealTimers());

it('a panel that does not get its content says so after a while, and what to do', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const { screen } = await renderPanel({ knowledge: { kind: 'loading' } });
  const advice = t('zh-Hans', 'state.loadingLong');
  expect(document.body.textContent).toContain(t('zh-Hans', 'state.loading'));
  expect(document.body.textContent).not.toContain(advice);
  vi.advanceTimersByTime(LONG_WAIT);
  vi.useRealTimers();
  await expect.element(screen.getByText(advice)).toBeVisible();
  expect(await findFaults()).toEqual([]);
});
