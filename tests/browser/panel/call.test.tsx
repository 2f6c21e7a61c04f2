import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ItemOf } from '@/utils/contract/pack';
import type { ConversationState } from '@/utils/contract/session';
import { renderLivePanel, renderPanel } from './render-panel';
import { passwordFree, SAMPLE_ITEMS } from './sample-content';
import { inView, progressAt, sampleState } from './sample-state';

const onScreen = () => document.body.textContent ?? '';
const NOTHING = { needs: [], topics: [], fraud: null, sayings: [] };
const emptyTicket = (change: Partial<ConversationState> = {}) =>
  sampleState({ customerWrote: false, messageCount: 0, assessment: NOTHING, ...change });
const call = (change: Partial<ConversationState> = {}) =>
  renderPanel({ desk: inView(sampleState({ channel: 'call', ...change })) });

function composeEnter(input: Element, init: KeyboardEventInit) {
  input.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, ...init }),
  );
}

describe('call mode', () => {
  it('is offered where the customer has written nothing, and begins with one key', async () => {
    const { actions, screen } = await renderLivePanel(emptyTicket());
    await expect.element(screen.getByText('这里还没有客户写的话')).toBeVisible();
    await userEvent.keyboard('t');
    expect(actions.setChannel).toHaveBeenCalledExactlyOnceWith('call');
    await expect.element(screen.getByRole('textbox', { name: '客户说了什么' })).toHaveFocus();
  });

  it('is not pressed upon the agent where the customer writes', async () => {
    await renderPanel({ desk: inView(emptyTicket({ customerWrote: true })) });
    expect(onScreen()).not.toContain('打电话模式');
    expect(onScreen()).toContain('暂时没有发现特别的需要');
  });

  it('does not take the focus from an agent who comes back to a call', async () => {
    const { screen } = await call();
    await expect.element(screen.getByRole('textbox', { name: '客户说了什么' })).toBeVisible();
    expect(document.activeElement).toBe(document.body);
  });

  it('ends with the same key', async () => {
    const { actions } = await renderLivePanel(sampleState({ channel: 'call' }));
    await userEvent.keyboard('t');
    expect(actions.setChannel).toHaveBeenCalledExactlyOnceWith('written');
  });

  it('shows all needs as tiles while none stands', async () => {
    const { actions, screen } = await renderLivePanel(emptyTicket({ channel: 'call' }));
    const tiles = screen.getByRole('listbox', { name: '各种需要' });
    await expect.element(tiles.getByRole('option').nth(3)).toBeVisible();
    await tiles.getByRole('option', { name: '看不清' }).click();
    expect(actions.setNeedByHand).toHaveBeenCalledExactlyOnceWith('vision', true);
    await expect.element(tiles).not.toBeInTheDocument();
    await expect.element(screen.getByText('我说位置和字,您慢慢找。')).toBeVisible();
  });

  it('has nothing to insert or copy: it is read', async () => {
    const { actions, screen } = await call({ heard: ['字太小'] });
    expect(screen.getByRole('button', { name: /^插入|^复制/ }).query()).toBeNull();
    await userEvent.keyboard('icq');
    expect(actions.insert).not.toHaveBeenCalled();
    expect(actions.copy).not.toHaveBeenCalled();
  });

  it('reads a script step by step, in large type, by the keys', async () => {
    const live = await renderLivePanel(sampleState({ channel: 'call', heard: ['字太小'] }));
    await userEvent.keyboard('s1{ArrowRight}');
    for (const { say } of passwordFree.steps) {
      const step = document.querySelector('.text-step');
      await expect
        .poll(() => document.querySelector('.text-step')?.textContent)
        .toBe(say['zh-Hans']);
      expect(Number.parseFloat(getComputedStyle(step as Element).fontSize)).toBeGreaterThan(20);
      await userEvent.keyboard('{ArrowRight}');
    }
    await expect.element(live.screen.getByText(/都办好了/)).toBeVisible();
  });

  it('leads to the hand-off note', async () => {
    const words = {
      'zh-Hans': '写交接的话',
      'zh-Hant': '寫交接的話',
      en: 'Write the hand-off note',
    };
    const handOff: ItemOf<'action'> = {
      ...{ kind: 'action', id: 'hand-off-note', sources: [], updatedOn: '2026-11-23' },
      ...{ title: words, when: words, does: 'hand-off', into: 'note' },
      ...{ asks: [], needs: [], topics: [] },
    };
    const { screen } = await renderPanel({
      desk: inView(sampleState({ channel: 'call', heard: ['字太小'] })),
      knowledge: { kind: 'ready', items: [...SAMPLE_ITEMS, handOff] },
    });
    await userEvent.keyboard('.');
    await expect.element(screen.getByRole('button', { name: '交接说明' })).toBeVisible();
    await userEvent.keyboard('o');
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('写交接的话');
  });
});

describe('what the caller says', () => {
  it('is taken with Enter and kept in order', async () => {
    const { actions, screen } = await call();
    await userEvent.keyboard('k');
    await expect.element(screen.getByRole('textbox', { name: '客户说了什么' })).toHaveFocus();
    await userEvent.keyboard('字太小了{Enter}  你说慢点 {Enter}');
    expect(actions.setHeard.mock.calls).toEqual([[['字太小了']], [['字太小了', '你说慢点']]]);
    await expect
      .element(screen.getByRole('list', { name: '客户说过的' }))
      .toHaveTextContent('“字太小了”“你说慢点”');
  });

  it('is not taken by an Enter that ends a composition, nor is nothing taken', async () => {
    const { actions, screen } = await call();
    const box = screen.getByRole('textbox', { name: '客户说了什么' });
    await box.fill('zitai');
    composeEnter(box.element(), { isComposing: true });
    composeEnter(box.element(), { keyCode: 229 } as KeyboardEventInit);
    await box.fill('   ');
    await userEvent.keyboard('{Enter}');
    expect(actions.setHeard).not.toHaveBeenCalled();
  });

  it('is text: no bare key acts while it is typed', async () => {
    const { actions } = await call();
    await userEvent.keyboard('k');
    await userEvent.keyboard('stanzyim.1');
    expect(actions.startScript).not.toHaveBeenCalled();
    expect(actions.setChannel).not.toHaveBeenCalled();
    expect(actions.putAdviceAside).not.toHaveBeenCalled();
    expect(actions.setVerdict).not.toHaveBeenCalled();
    expect(onScreen()).not.toContain('设置');
  });

  it('comes back to be corrected with the arrow up', async () => {
    const { actions, screen } = await call({ heard: ['字太小了', '你说慢'] });
    await userEvent.keyboard('k');
    await userEvent.keyboard('{ArrowUp}点{Enter}');
    expect(actions.setHeard.mock.calls).toEqual([[['字太小了']], [['字太小了', '你说慢点']]]);
    await expect.element(screen.getByText('“你说慢点”')).toBeVisible();
  });

  it('can be removed, each', async () => {
    const { actions, screen } = await call({ heard: ['一', '二', '三'] });
    expect(onScreen()).not.toContain('“一”');
    await userEvent.keyboard('.');
    await screen.getByRole('button', { name: /^删掉.*一/ }).click();
    expect(actions.setHeard).toHaveBeenCalledExactlyOnceWith(['二', '三']);
  });

  it('stays at hand while a step is read', async () => {
    const { actions } = await call({ heard: ['一'], progress: progressAt(1) });
    await userEvent.keyboard('k');
    await userEvent.keyboard('他让我念验证码{Enter}{Escape}{ArrowRight}');
    expect(actions.setHeard).toHaveBeenCalledExactlyOnceWith(['一', '他让我念验证码']);
    expect(actions.goToStep).toHaveBeenCalledExactlyOnceWith(2);
  });
});
