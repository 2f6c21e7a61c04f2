import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderLivePanel, renderPanel } from './render-panel';
import { fraudState, inView, progressAt, sampleState } from './sample-state';

const pressComposing = (key: string, target: EventTarget = document.body) =>
  target.dispatchEvent(
    new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
  );

describe('bare keys', () => {
  it('I inserts the sentence that is shown, C copies it', async () => {
    const { actions, screen } = await renderPanel();
    const sentence = '我说位置和字,您慢慢找。';
    await expect.element(screen.getByText(sentence)).toBeVisible();
    await userEvent.keyboard('i');
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith(sentence);
    await userEvent.keyboard('c');
    expect(actions.copy).toHaveBeenCalledExactlyOnceWith(sentence);
  });

  it('V offers another way to say it, and I then inserts that one', async () => {
    const { actions } = await renderPanel();
    await userEvent.keyboard('vi');
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith(
      '您先说,我听着。哪里不清楚,我就换个说法。',
    );
  });

  it('Y confirms the need that is asked about, then the next one', async () => {
    const { actions } = await renderLivePanel(sampleState());
    await userEvent.keyboard('y');
    await userEvent.keyboard('y');
    expect(actions.setVerdict.mock.calls).toEqual([
      ['vision', { verdict: 'confirmed' }],
      ['older-adult', { verdict: 'confirmed' }],
    ]);
  });

  it('N asks for a reason before anything is recorded; a digit gives it', async () => {
    const { actions, screen } = await renderLivePanel(sampleState());
    await userEvent.keyboard('n');
    expect(actions.setVerdict).not.toHaveBeenCalled();
    await expect.element(screen.getByText('哪里不对？')).toBeVisible();
    await userEvent.keyboard('3');
    expect(actions.setVerdict).toHaveBeenCalledExactlyOnceWith('vision', {
      verdict: 'not-right',
      reason: 'misread',
    });
  });

  it('Escape leaves the reasons without a verdict', async () => {
    const { actions, screen } = await renderLivePanel(sampleState());
    await userEvent.keyboard('n{Escape}');
    await expect.element(screen.getByText('哪里不对？')).not.toBeInTheDocument();
    expect(actions.setVerdict).not.toHaveBeenCalled();
  });

  it('a digit chooses the way through a script', async () => {
    const opened = progressAt(0, { script: 'transit-code' });
    const { actions } = await renderPanel({ desk: inView(sampleState({ progress: opened })) });
    await userEvent.keyboard('2');
    expect(actions.chooseVariant).toHaveBeenCalledExactlyOnceWith('wechat');
  });

  it('do nothing while text is typed', async () => {
    const { actions, screen } = await renderPanel();
    await screen.getByRole('combobox', { name: '查话术库' }).click();
    await userEvent.keyboard('icyns');
    expect(actions.insert).not.toHaveBeenCalled();
    expect(actions.copy).not.toHaveBeenCalled();
    expect(actions.setVerdict).not.toHaveBeenCalled();
    expect(actions.startScript).not.toHaveBeenCalled();
  });

  it('do nothing while an input method composes, wherever the focus is', async () => {
    const { actions } = await renderPanel();
    for (const key of ['i', 'c', 'y', 's']) pressComposing(key);
    expect(actions.insert).not.toHaveBeenCalled();
    expect(actions.copy).not.toHaveBeenCalled();
    expect(actions.setVerdict).not.toHaveBeenCalled();
    expect(actions.startScript).not.toHaveBeenCalled();
  });

  it('do nothing together with Ctrl, Alt or Meta', async () => {
    const { actions } = await renderPanel();
    await userEvent.keyboard('{Control>}i{/Control}{Alt>}i{/Alt}');
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('act on the alert, not on what waits below it', async () => {
    const { actions } = await renderLivePanel(fraudState());
    await userEvent.keyboard('iys');
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith(
      '这个保障本来就不要钱。咱们先把他那边挂了。',
    );
    expect(actions.setVerdict).toHaveBeenCalledExactlyOnceWith('fraud-risk', {
      verdict: 'confirmed',
    });
    expect(actions.startScript).not.toHaveBeenCalled();
  });

  it('go through the steps: right worked, X did not, left back', async () => {
    const { actions } = await renderPanel({
      desk: inView(sampleState({ progress: progressAt(1) })),
    });
    await userEvent.keyboard('{ArrowRight}');
    await userEvent.keyboard('x');
    await userEvent.keyboard('{ArrowLeft}');
    expect(actions.goToStep.mock.calls).toEqual([[2], [1, 'type-words'], [0]]);
  });
});

describe('the keys of a script’s ends', () => {
  const at = (step: number, change = {}) =>
    inView(sampleState({ progress: progressAt(step, change) }));
  const TWICE = { failures: { 'type-words': 2 } };

  it('at the other way: left tries the step again, right goes on', async () => {
    const { actions, screen } = await renderPanel({ desk: at(1, TWICE) });
    await userEvent.keyboard('{ArrowRight}');
    expect(actions.goToStep).toHaveBeenCalledExactlyOnceWith(2);
    await userEvent.keyboard('{ArrowLeft}');
    await expect.element(screen.getByText('在最上面的框里,写“免密支付”。')).toBeVisible();
    await userEvent.keyboard('x');
    expect(actions.goToStep).toHaveBeenLastCalledWith(1, 'type-words');
  });

  it('E ends a script that is done, stuck or stopped, never one in the middle', async () => {
    for (const desk of [at(3), at(1, TWICE), at(0, { gate: 'worrying' })]) {
      const { actions, screen } = await renderPanel({ desk });
      await userEvent.keyboard('e');
      expect(actions.startScript).toHaveBeenCalledExactlyOnceWith(null);
      await screen.unmount();
    }
    const { actions } = await renderPanel({ desk: at(1) });
    await userEvent.keyboard('e');
    expect(actions.startScript).not.toHaveBeenCalled();
  });
});

describe('search by keyboard', () => {
  it('Ctrl+K goes to the box, arrows choose, Enter opens, Escape comes back', async () => {
    const { screen } = await renderPanel();
    await userEvent.keyboard('{Control>}k{/Control}');
    const box = screen.getByRole('combobox', { name: '查话术库' });
    await expect.element(box).toHaveFocus();
    await userEvent.keyboard('e');
    const options = screen.getByRole('listbox').getByRole('option');
    await expect.element(options.nth(0)).toHaveAttribute('aria-selected', 'true');
    await userEvent.keyboard('{ArrowDown}');
    await expect.element(options.nth(1)).toHaveAttribute('aria-selected', 'true');
    const chosen = options.nth(1).element().id;
    await expect.element(box).toHaveAttribute('aria-activedescendant', chosen);
    await userEvent.keyboard('{ArrowUp}{Enter}');
    await expect.element(screen.getByRole('button', { name: '返回' })).toBeVisible();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveFocus();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByRole('button', { name: '返回' })).not.toBeInTheDocument();
  });

  it('Enter that ends a composition opens nothing', async () => {
    const { screen } = await renderPanel();
    const box = screen.getByRole('combobox', { name: '查话术库' });
    await box.fill('Slower');
    pressComposing('Enter', box.element());
    await expect.element(screen.getByRole('listbox').getByRole('option').nth(0)).toBeVisible();
    await expect.element(screen.getByRole('button', { name: '返回' })).not.toBeInTheDocument();
  });

  it('says so when nothing is found, and what to try', async () => {
    const { screen } = await renderPanel();
    await screen.getByRole('combobox', { name: '查话术库' }).fill('zzzz');
    await expect.element(screen.getByText('没有找到“zzzz”')).toBeVisible();
    await expect.element(screen.getByText(/换成客户的原话/)).toBeVisible();
  });
});
