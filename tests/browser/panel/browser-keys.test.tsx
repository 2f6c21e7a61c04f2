import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '@/utils/contract/settings';
import { findFaults } from './find-faults';
import { renderPanel } from './render-panel';
import { inView, progressAt, sampleState } from './sample-state';

const commands = async () => [
  { name: 'open-panel' as const, shortcut: 'Alt+C' },
  { name: 'search' as const, shortcut: '' },
];

describe('the browser’s own keys', () => {
  it('stand in the map as they are set now, and one that is not set says so', async () => {
    const { screen } = await renderPanel({ commands });
    await userEvent.keyboard('?');
    await expect.element(screen.getByText('Alt+C')).toBeVisible();
    await expect.element(screen.getByText('打开面板并搜索')).toBeVisible();
    await expect.element(screen.getByText('未设置')).toBeVisible();
    expect(await findFaults()).toEqual([]);
  });

  it('bring the focus to the search, each time', async () => {
    const { screen, update } = await renderPanel();
    const settings = { ...DEFAULT_SETTINGS, language: 'zh-Hans' as const };
    const box = screen.getByRole('combobox');
    await update({ settings, searchAsked: 1 });
    await expect.element(box).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await update({ settings, searchAsked: 2 });
    await expect.element(box).toHaveFocus();
  });
});

it('what is found covers nothing that stands open: "More" closes', async () => {
  await page.viewport(360, 640);
  const { screen } = await renderPanel();
  await userEvent.keyboard('.');
  const bar = screen.getByRole('region', { name: '还可以做的' });
  await expect.element(bar).toBeVisible();
  await userEvent.keyboard('{Control>}k{/Control}');
  await expect.element(bar).not.toBeInTheDocument();
});

describe('the steps in writing', () => {
  const atStep = () => inView(sampleState({ progress: progressAt(1) }));

  it('can be had amid the steps, by their key', async () => {
    const { screen, actions } = await renderPanel({ desk: atStep() });
    expect(screen.getByRole('button', { name: /^给客户写下来/ }).query()).toBeNull();
    await userEvent.keyboard('w');
    await expect.element(screen.getByText(/^每一步用大白话写成大字/)).toBeVisible();
    await userEvent.keyboard('3');
    expect(actions.openSummary).toHaveBeenCalledOnce();
    expect(actions.goToStep).not.toHaveBeenCalled();
  });

  it('have their place under "More"', async () => {
    const { screen } = await renderPanel({ desk: atStep() });
    await userEvent.keyboard('.');
    await expect.element(screen.getByRole('button', { name: /^给客户写下来/ })).toBeVisible();
  });
});
