import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderPanel } from './render-panel';
import { inView, progressAt, sampleState } from './sample-state';

const onScreen = () => document.body.textContent ?? '';
const WISH = '您先告诉我,现在屏幕上最大的字是什么?';

describe('where only the box of an internal note is open', () => {
  const desk = inView(sampleState(), { box: 'note', wish: null });

  it('copying is offered in place of inserting, and why', async () => {
    const { actions, screen } = await renderPanel({ desk });
    expect(onScreen()).toContain('只开着内部备注：可以先复制，或者切换到回复');
    const named = (name: string) => screen.getByRole('button', { name, exact: false });
    await expect.element(named('插入')).not.toBeInTheDocument();
    await named('只开着内部备注：复制').click();
    await userEvent.keyboard('i');
    expect(actions.copy.mock.calls).toEqual([
      ['我说位置和字,您慢慢找。'],
      ['我说位置和字,您慢慢找。'],
    ]);
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('so it is in the steps of a script', async () => {
    const state = sampleState({ progress: progressAt(1) });
    const { actions } = await renderPanel({ desk: inView(state, { box: 'note', wish: null }) });
    await userEvent.keyboard('i');
    expect(actions.copy).toHaveBeenCalledOnce();
    expect(actions.insert).not.toHaveBeenCalled();
  });
});

describe('where what is inserted goes', () => {
  it('is said where a note is open as well', async () => {
    await renderPanel({ desk: inView(sampleState(), { box: 'reply', wish: null }) });
    expect(onScreen()).toContain('会放进：给客户的回复');
  });

  it('is not worth a word where it can only be one', async () => {
    await renderPanel();
    expect(onScreen()).not.toContain('会放进');
  });
});

describe('what was chosen before a reply could be written', () => {
  const desk = inView(sampleState(), { box: 'present', wish: WISH });

  it('is inserted by one button, never by itself', async () => {
    const { actions, screen } = await renderPanel({ desk });
    expect(actions.insert).not.toHaveBeenCalled();
    await screen.getByRole('button', { name: '插入刚才选的' }).click();
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith(WISH);
    await expect.element(screen.getByText('已放进回复框，还没有发送。')).toBeVisible();
  });

  it('can be sent away', async () => {
    const { actions, screen } = await renderPanel({ desk });
    await userEvent.keyboard('.');
    await screen.getByRole('button', { name: '不用了' }).click();
    expect(actions.dismissWish).toHaveBeenCalledOnce();
  });

  it('is cut where it is long', async () => {
    const long = '请您先看屏幕最下面。'.repeat(10);
    await renderPanel({ desk: inView(sampleState(), { box: 'present', wish: long }) });
    expect(onScreen()).not.toContain(long);
    expect(onScreen()).toContain(`${long.slice(0, 40)}…`);
  });
});
