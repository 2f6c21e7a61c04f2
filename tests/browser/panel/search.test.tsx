import { describe, expect, it, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { PanelSearch } from '@/components/panel/search/panel-search';
import { renderPanel, searchSample } from './render-panel';

const transit = { kind: 'script', id: 'transit-code' } as const;
const fraud = { kind: 'fraud', id: 'cancel-insurance-scam' } as const;

function spySearch(change: Pick<Partial<PanelSearch>, 'recent' | 'pinned' | 'released'> = {}) {
  return {
    ...searchSample,
    ...change,
    remember: vi.fn<PanelSearch['remember']>(),
    togglePin: vi.fn<PanelSearch['togglePin']>(),
    noteMissing: vi.fn<PanelSearch['noteMissing']>(),
    foundNothing: vi.fn<PanelSearch['foundNothing']>(),
  };
}

const box = (screen: Awaited<ReturnType<typeof renderPanel>>['screen']) =>
  screen.getByPlaceholder(/^(找话术|Find)/);

describe('the results of a search', () => {
  it('mark what matched', async () => {
    const { screen } = await renderPanel({ search: spySearch() });
    await box(screen).fill('乘车');
    await expect
      .element(screen.getByRole('listbox').getByRole('option').getByText('乘车', { exact: true }))
      .toBeVisible();
    expect(document.querySelector('[role="option"] mark')?.textContent).toBe('乘车');
  });

  it('are narrowed to a kind', async () => {
    const { screen } = await renderPanel({ search: spySearch(), settings: { language: 'en' } });
    await box(screen).fill('e');
    await screen.getByLabelText('Kind').selectOptions('script');
    await expect.element(screen.getByRole('group', { name: 'Scripts' })).toBeVisible();
    await expect.element(screen.getByRole('group', { name: 'Words' })).not.toBeInTheDocument();
  });

  it('a second key inserts the sentence that comes first, and is remembered', async () => {
    const search = spySearch();
    const { screen, actions } = await renderPanel({ search });
    await box(screen).fill('乘车码');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith('一共三小步,三五分钟。想停随时停。');
    expect(search.remember).toHaveBeenCalledExactlyOnceWith(transit);
  });

  it('of a script with a gate it is the question', async () => {
    const { screen, actions } = await renderPanel({ search: spySearch() });
    await box(screen).fill('关闭免密支付');
    await userEvent.keyboard('{Control>}{Enter}{/Control}');
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith('有没有人在电话里教您这么做?');
  });

  it('are pinned by a key and by a button', async () => {
    const search = spySearch();
    const { screen } = await renderPanel({ search });
    await box(screen).fill('乘车码');
    await userEvent.keyboard('{Alt>}p{/Alt}');
    await screen.getByRole('button', { name: /^固定/ }).click();
    expect(search.togglePin.mock.calls).toEqual([[transit], [transit]]);
  });

  it('opening one is remembered, never what was typed', async () => {
    const search = spySearch();
    const { screen } = await renderPanel({ search });
    await box(screen).fill('乘车码');
    await userEvent.keyboard('{Enter}');
    expect(search.remember.mock.calls).toEqual([[transit]]);
  });

  it('can be missing: the agent sees what is noted and notes it', async () => {
    const search = spySearch({ released: () => '怎么修＊＊' });
    const { screen } = await renderPanel({ search });
    await box(screen).fill('怎么修12345');
    await screen.getByRole('button', { name: /怎么修＊＊/ }).click();
    expect(search.noteMissing).toHaveBeenCalledExactlyOnceWith('怎么修12345');
    await expect.element(screen.getByText('已记下，培训师会看到。')).toBeVisible();
  });
});

describe('a search that finds nothing', () => {
  it('is told of once, when its words have stood for a moment, until the box is empty', async () => {
    const search = spySearch();
    const { screen } = await renderPanel({ search });
    await box(screen).fill('怎么修');
    await expect.poll(() => search.foundNothing.mock.calls, { timeout: 10_000 }).toEqual([[]]);
    await box(screen).fill('怎么修好');
    await box(screen).fill('');
    await box(screen).fill('怎么换');
    await expect.poll(() => search.foundNothing.mock.calls, { timeout: 10_000 }).toEqual([[], []]);
    await box(screen).fill('乘车码');
    expect(search.foundNothing).toHaveBeenCalledTimes(2);
  });
});

describe('before anything is typed', () => {
  it('pinned and recent items are at hand, each once', async () => {
    const search = spySearch({ recent: [transit, fraud], pinned: [fraud] });
    const { screen } = await renderPanel({ search });
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(screen.getByRole('group', { name: '已固定' })).toBeVisible();
    await expect.element(screen.getByRole('group', { name: '最近用过' })).toBeVisible();
    expect(screen.getByRole('listbox').getByRole('option').all()).toHaveLength(2);
    await userEvent.keyboard('{ArrowDown}{Enter}');
    expect(search.remember).toHaveBeenCalledExactlyOnceWith(transit);
  });

  it('an item that is gone from the content is not shown', async () => {
    const search = spySearch({ recent: [{ kind: 'script', id: 'gone' }] });
    const { screen } = await renderPanel({ search });
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(screen.getByRole('listbox').getByRole('option')).not.toBeInTheDocument();
  });
});
