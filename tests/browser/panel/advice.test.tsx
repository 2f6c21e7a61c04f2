import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderLivePanel, renderPanel } from './render-panel';
import { crisisState, fraudState, inView, progressAt, sampleState } from './sample-state';

const onScreen = () => document.body.textContent ?? '';
const firstOf = (state: ReturnType<typeof sampleState>, count: number) => ({
  ...state,
  assessment: { ...state.assessment, needs: state.assessment.needs.slice(0, count) },
});

describe('"not now"', () => {
  it('puts advice into one line with one key, and brings it back with another', async () => {
    const { actions, screen } = await renderLivePanel(sampleState());
    await userEvent.keyboard('z');
    expect(actions.putAdviceAside).toHaveBeenCalledExactlyOnceWith(true);
    await expect.element(screen.getByText(/建议先收起来了/)).toBeVisible();
    expect(onScreen()).not.toContain('我说位置和字,您慢慢找。');
    await userEvent.keyboard('iys');
    expect(actions.insert).not.toHaveBeenCalled();
    await screen.getByRole('button', { name: '现在看看' }).click();
    await expect.element(screen.getByText('我说位置和字,您慢慢找。')).toBeVisible();
  });

  it('leaves a running script alone', async () => {
    await renderLivePanel(sampleState({ progress: progressAt(1) }));
    await userEvent.keyboard('z');
    await expect.poll(onScreen).toContain('免密支付');
    expect(onScreen()).toContain('写“免密支付”');
  });

  it('and calm mode together silence neither crisis nor fraud', async () => {
    const { screen } = await renderLivePanel(crisisState(), { calm: true });
    await userEvent.keyboard('z');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('可能有人身危险');
    await userEvent.keyboard('f');
    await expect.element(screen.getByRole('alert')).toHaveTextContent('可能有骗局');
    await expect.element(screen.getByText(/这个保障本来就不要钱/)).toBeVisible();
  });
});

describe('calm mode', () => {
  it('goes on and off with one key, and says what still comes through', async () => {
    const { actions, screen } = await renderPanel();
    await userEvent.keyboard('m');
    expect(actions.saveSettings).toHaveBeenCalledExactlyOnceWith({ calm: true });
    await expect.element(screen.getByText(/人身危险和骗局照样提醒/)).toBeVisible();
  });

  it('says in one line what helps, with the sentence and without the rest', async () => {
    await renderPanel({ settings: { calm: true } });
    expect(onScreen()).toContain('说位置和字');
    expect(onScreen()).toContain('我说位置和字,您慢慢找。');
    expect(document.querySelector('blockquote')).toBeNull();
    expect(onScreen()).not.toContain('不用按密码就扣钱的');
  });

  it('shows a fraud as ever', async () => {
    const { screen, update } = await renderPanel({ settings: { calm: true } });
    await update({ desk: inView(fraudState()) });
    await expect.element(screen.getByRole('alert')).toHaveTextContent('可能有骗局');
  });
});

describe('what is new', () => {
  it('is marked where it stands, and moves nothing', async () => {
    const before = firstOf(sampleState(), 1);
    const { actions, screen, update } = await renderPanel({ desk: inView(before) });
    await expect.element(screen.getByText('不急,您慢慢说,咱们一样一样来。')).toBeVisible();
    // Low vision is the more urgent of the two.
    await update({ desk: inView(sampleState({ news: ['need:vision'] })) });
    await expect.element(screen.getByText('新', { exact: true })).toBeVisible();
    await expect.element(screen.getByText('说位置和字', { exact: true })).toBeVisible();
    await expect.element(screen.getByText('不急,您慢慢说,咱们一样一样来。')).toBeVisible();
    await userEvent.keyboard('i');
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith('不急,您慢慢说,咱们一样一样来。');
  });

  it('takes the place of the sentence when the agent wants it', async () => {
    const { screen, update } = await renderPanel({ desk: inView(firstOf(sampleState(), 1)) });
    await update({ desk: inView(sampleState({ news: ['need:vision'] })) });
    await expect.element(screen.getByRole('button', { name: '现在有更合适的一句' })).toBeVisible();
    await userEvent.keyboard('v');
    await expect.element(screen.getByText('我说位置和字,您慢慢找。')).toBeVisible();
  });

  it('does not change which script a key starts', async () => {
    const { actions, update } = await renderPanel();
    const { assessment } = sampleState();
    const topics = ['transit-code', 'close-password-free-payment'];
    const news = ['topic:transit-code'];
    await update({
      desk: inView(sampleState({ assessment: { ...assessment, topics }, news })),
    });
    await userEvent.keyboard('s');
    expect(actions.startScript).toHaveBeenCalledExactlyOnceWith('close-password-free-payment');
  });

  it('is marked on an alert', async () => {
    const { screen } = await renderPanel({
      desk: inView(fraudState({ news: ['need:fraud-risk'] })),
    });
    await expect.element(screen.getByText('新', { exact: true })).toBeVisible();
  });
});
