import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderPanel } from './render-panel';
import { spyCare, WITH_ACTIONS } from './sample-actions';
import { besideCall, inView, OWN, ownCall, sampleState } from './sample-state';

const onScreen = () => document.body.textContent ?? '';
const busy = () => inView(ownCall({ heard: ['字太小'] }));

describe('a call that no ticket lies under', () => {
  it.each(['no-desk', 'no-conversation'] as const)(
    'begins with one key where there is %s',
    async (kind) => {
      const { actions, screen } = await renderPanel({ desk: { kind } });
      await expect.element(screen.getByRole('button', { name: /^接电话/ })).toBeVisible();
      await userEvent.keyboard('t');
      expect(actions.startCall).toHaveBeenCalledOnce();
      expect(actions.setChannel).not.toHaveBeenCalled();
    },
  );

  it('says that it is one, and takes the caller’s words', async () => {
    const { actions, screen } = await renderPanel({ desk: inView(ownCall()) });
    expect(onScreen()).toContain('只在这个标签页');
    await expect.element(screen.getByRole('textbox', { name: '客户说了什么' })).toHaveFocus();
    await userEvent.keyboard('字太小了{Enter}');
    expect(actions.setHeard).toHaveBeenCalledExactlyOnceWith(['字太小了']);
  });

  it('ends at once while nothing would be lost', async () => {
    const { actions } = await renderPanel({ desk: inView(ownCall()) });
    await userEvent.keyboard('{Escape}t');
    expect(actions.endCall).toHaveBeenCalledOnce();
  });

  it('asks before anything is lost; Escape leaves it as it is', async () => {
    const { actions, screen } = await renderPanel({ desk: busy() });
    await userEvent.keyboard('t');
    await expect.element(screen.getByRole('button', { name: /^结束/ })).toBeVisible();
    await userEvent.keyboard('{Escape}');
    expect(actions.endCall).not.toHaveBeenCalled();
    await userEvent.keyboard('t');
    await expect.element(screen.getByRole('button', { name: /^结束/ })).toBeVisible();
    await userEvent.keyboard('t');
    expect(actions.endCall).toHaveBeenCalledOnce();
  });

  it('offers the hand-off note first, to copy: there is no page to write into', async () => {
    const desk = inView(sampleState({ ...OWN, channel: 'call', heard: ['字太小'] }));
    const { actions, screen } = await renderPanel({
      desk,
      knowledge: WITH_ACTIONS,
      care: spyCare(),
    });
    await userEvent.keyboard('t');
    await expect.element(screen.getByRole('button', { name: /^先写交接说明/ })).toBeVisible();
    await userEvent.keyboard('o');
    await expect.element(screen.getByRole('button', { name: /^复制/ })).toBeVisible();
    await expect
      .element(screen.getByRole('button', { name: /^放进内部备注/ }))
      .not.toBeInTheDocument();
    await userEvent.keyboard('c');
    expect(actions.copy).toHaveBeenCalledOnce();
  });

  it('can be brought into the ticket that was opened meanwhile', async () => {
    const { actions, screen } = await renderPanel({ desk: besideCall(ownCall()) });
    await expect.element(screen.getByText('这个标签页里的通话还在。')).toBeVisible();
    await userEvent.keyboard('t');
    expect(actions.takeCallAlong).toHaveBeenCalledOnce();
    expect(actions.setChannel).not.toHaveBeenCalled();
  });
});
