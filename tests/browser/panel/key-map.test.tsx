import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { keyCap } from '@/components/panel/keys/key-cap';
import { renderPanel } from './render-panel';
import { spyCare, WITH_ACTIONS } from './sample-actions';
import { fraudState, inView, progressAt, sampleState } from './sample-state';

type Rendered = Awaited<ReturnType<typeof renderPanel>>;

const isOpen = () => document.querySelector('dialog:modal') !== null;

/** The map, line by line: its keys and what they do. */
function linesOfMap(): { keys: string[]; does: string }[] {
  return [...document.querySelectorAll('dialog li')].map((line) => {
    const keys = [...line.querySelectorAll('kbd')].map((key) => key.textContent ?? '');
    return { keys, does: line.lastElementChild?.textContent ?? '' };
  });
}

/** Every key that is written on something below the map, with the words of what it is written on. */
function keysOnScreen(): { key: string; words: string }[] {
  return [...document.querySelectorAll('main [aria-keyshortcuts]')].map((element) => {
    const name = (element.getAttribute('aria-keyshortcuts') ?? '').toLowerCase();
    const key = keyCap(name === 'space' ? ' ' : name === 'plus' ? '+' : name, '空格');
    const label = element.querySelector(':scope > span')?.firstChild?.textContent ?? '';
    return { key, words: label };
  });
}

const written = () => renderPanel();
const STATES: Record<string, () => Promise<Rendered>> = {
  'needs and sentence': written,
  'reasons asked for': async () => {
    const panel = await written();
    await userEvent.keyboard('n');
    return panel;
  },
  fraud: () => renderPanel({ desk: inView(fraudState()) }),
  gate: () =>
    renderPanel({ desk: inView(sampleState({ progress: progressAt(0, { gate: 'unanswered' }) })) }),
  step: () => renderPanel({ desk: inView(sampleState({ progress: progressAt(1) })) }),
  'step in a call': () =>
    renderPanel({ desk: inView(sampleState({ channel: 'call', progress: progressAt(1) })) }),
  'actions, list': async () => {
    const panel = await renderPanel({ knowledge: WITH_ACTIONS, care: spyCare() });
    await userEvent.keyboard('/');
    return panel;
  },
};

describe('the map of the keys', () => {
  for (const [name, show] of Object.entries(STATES)) {
    it(`${name}: has every key that is written on something, once`, async () => {
      await show();
      const seen = keysOnScreen();
      expect(seen.length).toBeGreaterThan(0);
      await userEvent.keyboard('?');
      await expect.poll(isOpen).toBe(true);
      const lines = linesOfMap();
      for (const { key, words } of seen) {
        const line = lines.find(({ keys }) => keys.includes(key));
        expect(line, `${key}: ${words}`).toBeDefined();
      }
      const all = lines.flatMap(({ keys }) => keys);
      expect(new Set(all).size).toBe(all.length);
      expect(all).toEqual(expect.arrayContaining(['?', 'Ctrl K']));
    });
  }

  it('says in the words of the button what a key does, in the view that is open', async () => {
    const { screen } = await renderPanel();
    await userEvent.keyboard('?');
    const map = screen.getByRole('dialog', { name: '快捷键' });
    await expect.element(map).toBeVisible();
    expect(linesOfMap()).toEqual(
      expect.arrayContaining([
        { keys: ['I'], does: '插入' },
        { keys: [','], does: '设置' },
      ]),
    );
    await userEvent.keyboard('{Escape}');
    await userEvent.keyboard(',');
    await userEvent.keyboard('?');
    await expect.element(screen.getByRole('heading', { name: '现在，在“设置”里' })).toBeVisible();
    const keys = linesOfMap().flatMap((line) => line.keys);
    expect(keys).toContain('Esc');
    expect(keys).not.toContain('I');
  });

  it('leaves everything as it was: nothing fires below it, Escape closes only the map', async () => {
    const { actions, screen } = await renderPanel();
    await userEvent.keyboard(',?');
    await expect.poll(isOpen).toBe(true);
    await userEvent.keyboard('icys');
    expect(actions.insert).not.toHaveBeenCalled();
    expect(actions.copy).not.toHaveBeenCalled();
    await userEvent.keyboard('{Escape}');
    await expect.poll(isOpen).toBe(false);
    await expect.element(screen.getByRole('heading', { level: 1, name: '设置' })).toBeVisible();
    await userEvent.keyboard('{Escape}i');
    expect(actions.insert).toHaveBeenCalledOnce();
  });

  it('opens from "More" and gives the focus back to it', async () => {
    const { screen } = await renderPanel();
    await userEvent.keyboard('.');
    const entry = screen.getByRole('button', { name: '快捷键' });
    await entry.click();
    const close = screen.getByRole('button', { name: '关闭', exact: true });
    await expect.element(close).toHaveFocus();
    await userEvent.keyboard('{Enter}');
    await expect.poll(isOpen).toBe(false);
    await expect.element(entry).toHaveFocus();
  });
});

describe('without bare keys', () => {
  const OFF = { settings: { bareKeys: false } };

  it('none acts and none is shown, while Escape and Ctrl+K still do', async () => {
    const { actions, screen } = await renderPanel(OFF);
    await expect.element(screen.getByText('插入')).toBeVisible();
    await userEvent.keyboard('icyns,.?');
    expect(actions.insert).not.toHaveBeenCalled();
    expect(actions.copy).not.toHaveBeenCalled();
    expect(actions.setVerdict).not.toHaveBeenCalled();
    expect(actions.startScript).not.toHaveBeenCalled();
    expect(isOpen()).toBe(false);
    const named = [...document.querySelectorAll('[aria-keyshortcuts]')];
    expect(named.map((one) => one.getAttribute('aria-keyshortcuts'))).toEqual(['Control+K']);
    await userEvent.keyboard('{Control>}k{/Control}');
    await expect.element(screen.getByRole('combobox', { name: '查话术库' })).toHaveFocus();
  });

  it('Tab and Enter reach all that had a key', async () => {
    const shown = await renderPanel();
    await userEvent.keyboard('.');
    const labels = () =>
      [...document.querySelectorAll('button')].map(
        (button) =>
          button.querySelector('span:not([aria-hidden])')?.firstChild?.textContent ??
          button.ariaLabel,
      );
    const withKeys = labels();
    await shown.screen.unmount();

    const { actions } = await renderPanel(OFF);
    const tabTo = async (label: string) => {
      for (let stops = 0; stops < 40; stops++) {
        await userEvent.tab();
        if (document.activeElement?.textContent?.startsWith(label)) return;
      }
      throw new Error(`Tab does not reach "${label}".`);
    };
    await tabTo('更多');
    await userEvent.keyboard('{Enter}');
    expect(labels()).toEqual(withKeys);
    await tabTo('插入');
    await userEvent.keyboard('{Enter}');
    expect(actions.insert).toHaveBeenCalledOnce();
  });

  it('the map says that they are off', async () => {
    const { screen } = await renderPanel(OFF);
    await screen.getByRole('button', { name: '更多' }).click();
    await screen.getByRole('button', { name: '快捷键' }).click();
    await expect.element(screen.getByText(/单键快捷键已关掉/)).toBeVisible();
    expect(linesOfMap().flatMap(({ keys }) => keys)).toEqual(['Ctrl K']);
  });

  it('is chosen in the settings', async () => {
    const { actions, screen } = await renderPanel();
    await userEvent.keyboard(',');
    await screen.getByRole('checkbox', { name: /用单键操作/ }).click();
    expect(actions.saveSettings).toHaveBeenCalledExactlyOnceWith({ bareKeys: false });
  });
});
