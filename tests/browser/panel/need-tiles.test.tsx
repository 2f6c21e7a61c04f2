import { describe, expect, it } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { renderLivePanel } from './render-panel';
import { fraudState, sampleState } from './sample-state';

const NOTHING = { needs: [], topics: [], fraud: null, sayings: [] };
const plain = () => sampleState({ assessment: NOTHING });
const focused = () => document.activeElement?.textContent ?? '';

/** Tiles in the sample, by rank: crisis 1, fraud 2, vision 3, older adult 4. */
describe('a need by hand', () => {
  it('is there with two keys: A, and the one on its tile', async () => {
    const { actions, screen } = await renderLivePanel(plain());
    await userEvent.keyboard('a');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('加一项需要');
    await userEvent.keyboard('3');
    expect(actions.setNeedByHand).toHaveBeenCalledExactlyOnceWith('vision', true);
    await expect.element(screen.getByText('您自己加上的')).toBeVisible();
    await expect.element(screen.getByText('我说位置和字,您慢慢找。')).toBeVisible();
    await expect.element(screen.getByRole('status').nth(0)).toHaveTextContent('已加上：看不清');
  });

  it('is shown as what helps, with the key on the tile and a small title', async () => {
    const { screen } = await renderLivePanel(plain());
    await userEvent.keyboard('a');
    const tile = screen.getByRole('option').nth(2);
    await expect.element(tile).toHaveTextContent('看不清说位置和字3');
    await expect.element(tile).toHaveAttribute('aria-keyshortcuts', '3');
  });

  it('is chosen with the arrows and Enter; Tab stops at the tiles once', async () => {
    await page.viewport(360, 640);
    const { actions } = await renderLivePanel(plain());
    await userEvent.keyboard('a');
    await expect.poll(focused).toContain('危急');
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(focused).toContain('看不清');
    await userEvent.keyboard('{ArrowRight}{ArrowRight}');
    await expect.poll(focused).toContain('长辈');
    await userEvent.keyboard('{Home}{End}{ArrowLeft}');
    expect(document.querySelectorAll('[role="option"][tabindex="0"]')).toHaveLength(1);
    await userEvent.keyboard('{Enter}');
    expect(actions.setNeedByHand).toHaveBeenCalledExactlyOnceWith('vision', true);
  });

  it('Space chooses and stays, for several; what is taken is marked', async () => {
    const { actions, screen } = await renderLivePanel(plain());
    await userEvent.keyboard('a{End} {ArrowLeft} ');
    expect(actions.setNeedByHand.mock.calls).toEqual([
      ['older-adult', true],
      ['vision', true],
    ]);
    const taken = screen.getByRole('option', { selected: true });
    await expect.poll(() => taken.elements().length).toBe(2);
  });

  it('is taken back with its tile, or beside it', async () => {
    const { actions, screen } = await renderLivePanel(plain());
    await userEvent.keyboard('a3');
    await userEvent.keyboard('a3');
    expect(actions.setNeedByHand).toHaveBeenLastCalledWith('vision', false);
    await expect.element(screen.getByText('我说位置和字,您慢慢找。')).not.toBeInTheDocument();
  });

  it('Escape changes nothing', async () => {
    const { actions, screen } = await renderLivePanel(plain());
    await userEvent.keyboard('a{Escape}');
    await expect.element(screen.getByRole('listbox')).not.toBeInTheDocument();
    expect(actions.setNeedByHand).not.toHaveBeenCalled();
  });

  it('no key of a tile acts in a composition, or on what waits below', async () => {
    const { actions } = await renderLivePanel(plain());
    await userEvent.keyboard('a');
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: '3', isComposing: true, bubbles: true }),
    );
    await userEvent.keyboard('is');
    expect(actions.setNeedByHand).not.toHaveBeenCalled();
    expect(actions.insert).not.toHaveBeenCalled();
    expect(actions.startScript).not.toHaveBeenCalled();
  });

  it('that is a crisis or a fraud opens its alert, and can be taken back', async () => {
    const { actions, screen } = await renderLivePanel(plain());
    await userEvent.keyboard('a1');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('可能有人身危险');
    await screen.getByRole('button', { name: /^拿掉/ }).click();
    expect(actions.setNeedByHand).toHaveBeenLastCalledWith('crisis', false);
    await expect.element(screen.getByRole('alert')).not.toBeInTheDocument();
    await userEvent.keyboard('a2');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('可能有骗局');
    await expect.element(screen.getByText(/挂/).nth(0)).toBeVisible();
  });

  it('does not hide an alert while the tiles are open', async () => {
    const { screen } = await renderLivePanel(fraudState());
    await userEvent.keyboard('a');
    await expect.element(screen.getByText(/继续留意/)).toBeVisible();
  });
});
