import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { DEFAULT_SETTINGS } from '@/utils/contract/settings';
import { paceSentence } from '@/utils/guidance/pace';
import { renderPanel } from './render-panel';
import { inView, progressAt, sampleState } from './sample-state';

const WORDS = '在最上面的框里,写“免密支付”。';
/** Vision leads in the sample: its playbook's pace. */
const PACE = { zhPerMinute: 140, enPerMinute: 110, waitSeconds: 6 };
const paced = paceSentence(WORDS, PACE);

const call = (change = {}) => inView(sampleState({ channel: 'call', ...change }));
const atStep = () => call({ progress: progressAt(1) });
const said = () => document.querySelector('[data-phrase="now"]')?.textContent ?? null;
const advance = (milliseconds: number) => vi.advanceTimersByTime(milliseconds);

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the pace guide', () => {
  it('sets out when a step opens, phrase by phrase, then leaves a breath', async () => {
    const { screen } = await renderPanel({ desk: atStep() });
    await expect.poll(said).toBe(paced.phrases[0]?.text);
    advance(paced.phrases[0]?.end ?? 0);
    await expect.poll(said).toBe(paced.phrases[1]?.text);
    advance(paced.total - (paced.phrases[0]?.end ?? 0));
    await expect.element(screen.getByText('等一等，不急：6 秒')).toBeVisible();
    expect(said()).toBeNull();
    advance(2000);
    await expect.element(screen.getByText('等一等，不急：4 秒')).toBeVisible();
    advance(4000);
    await expect.element(screen.getByText('说完等 6 秒')).toBeVisible();
    await expect.element(screen.getByRole('button', { name: '跟着读' })).toBeVisible();
  });

  it('starts and stops by Space and by P', async () => {
    const { screen } = await renderPanel({ desk: atStep() });
    const stop = screen.getByRole('button', { name: '停下' });
    await expect.element(stop).toBeVisible();
    await userEvent.keyboard(' ');
    await expect.poll(said).toBeNull();
    await userEvent.keyboard('p');
    await expect.poll(said).toBe(paced.phrases[0]?.text);
    await userEvent.keyboard('p');
    await expect.poll(said).toBeNull();
  });

  it('presses a button that has the focus, once, instead of starting', async () => {
    const { screen, actions } = await renderPanel({
      desk: atStep(),
      settings: { paceOnOpen: false },
    });
    (screen.getByRole('button', { name: '没看到' }).element() as HTMLElement).focus();
    await userEvent.keyboard(' ');
    expect(actions.goToStep).toHaveBeenCalledExactlyOnceWith(1, 'type-words');
    expect(said()).toBeNull();
  });

  it('waits to be started where the agent wants that, and with other sentences', async () => {
    await renderPanel({ desk: atStep(), settings: { paceOnOpen: false } });
    await expect.poll(() => document.querySelector('[data-pause]')).not.toBeNull();
    expect(said()).toBeNull();
  });

  it('runs through the gate’s question, the opening and the first sentence as well', async () => {
    for (const desk of [
      call(),
      call({ progress: progressAt(0) }),
      call({ progress: progressAt(0, { gate: 'unanswered' }) }),
    ]) {
      const { screen } = await renderPanel({ desk });
      await expect.element(screen.getByRole('button', { name: '跟着读' })).toBeVisible();
      expect(said()).toBeNull();
      await userEvent.keyboard(' ');
      await expect.poll(said).not.toBeNull();
      await screen.unmount();
    }
  });

  it('goes slower and faster by keys, kept for the need that leads', async () => {
    const { actions } = await renderPanel({ desk: atStep() });
    await userEvent.keyboard('-');
    const slower = { zhPerMinute: 130, enPerMinute: 110 };
    expect(actions.saveSettings).toHaveBeenCalledExactlyOnceWith({
      paceByNeed: { vision: slower },
    });
    await userEvent.keyboard('=');
    const faster = { zhPerMinute: 150, enPerMinute: 110 };
    expect(actions.saveSettings).toHaveBeenLastCalledWith({ paceByNeed: { vision: faster } });
  });

  it('begins the phrase again at the new speed', async () => {
    const { update } = await renderPanel({ desk: atStep() });
    const first = paced.phrases[0]?.end ?? 0;
    advance(first + 10);
    await expect.poll(said).toBe(paced.phrases[1]?.text);
    const settings = {
      ...DEFAULT_SETTINGS,
      language: 'zh-Hans' as const,
      paceByNeed: { vision: { zhPerMinute: 100, enPerMinute: 90 } },
    };
    await update({ settings });
    expect(said()).toBe(paced.phrases[1]?.text);
    advance(paced.total - first);
    expect(said()).toBe(paced.phrases[1]?.text);
  });

  it('marks the pauses without putting them among the words', async () => {
    const { screen } = await renderPanel({ desk: atStep() });
    expect(
      screen
        .getByText(/写“免密支付”/)
        .element()
        .closest('p')?.textContent,
    ).toBe(WORDS);
    expect(document.querySelectorAll('[data-pause]')).toHaveLength(1);
  });

  it('is not there where messages are written, and nothing is inserted in a call', async () => {
    const written = await renderPanel({ desk: inView(sampleState({ progress: progressAt(1) })) });
    await expect
      .element(written.screen.getByRole('button', { name: '插入' }).first())
      .toBeVisible();
    expect(written.screen.getByRole('button', { name: '跟着读' }).query()).toBeNull();
    await userEvent.keyboard(' p-');
    expect(written.actions.saveSettings).not.toHaveBeenCalled();
    await written.screen.unmount();
    const spoken = await renderPanel({ desk: atStep() });
    expect(spoken.screen.getByRole('button', { name: '插入' }).query()).toBeNull();
    await userEvent.keyboard('i');
    expect(spoken.actions.insert).not.toHaveBeenCalled();
  });

  it('starts from the care note, and what is changed from there is no setting for others', async () => {
    const careNote = {
      pace: 'very-slow' as const,
      largeType: false,
      channel: null,
      words: '',
      speaker: '',
      until: '2027-05-23',
    };
    const desk = call({ careNote, progress: progressAt(1) });
    const { screen, actions } = await renderPanel({ desk, settings: { paceOnOpen: false } });
    await expect.element(screen.getByText('110 字/分')).toBeVisible();
    await userEvent.keyboard('+');
    await expect.element(screen.getByText('120 字/分')).toBeVisible();
    expect(actions.saveSettings).not.toHaveBeenCalled();
  });

  it('does nothing while an input method composes', async () => {
    await renderPanel({ desk: atStep(), settings: { paceOnOpen: false } });
    for (const key of [' ', 'p'])
      document.body.dispatchEvent(
        new KeyboardEvent('keydown', { key, isComposing: true, bubbles: true, cancelable: true }),
      );
    expect(said()).toBeNull();
  });
});

describe('hearing a sentence first', () => {
  const tools = (localService: boolean) => ({
    voices: () => [{ name: 'Lili', lang: 'zh-CN', localService }],
    onVoices: () => () => {},
    speak: vi.fn(),
    stop: vi.fn(),
  });

  it('is off until it is chosen', async () => {
    const { screen } = await renderPanel({ desk: atStep(), speech: tools(true) });
    await userEvent.keyboard('.');
    await screen.getByText('语速').click();
    expect(screen.getByRole('button', { name: '先听一遍' }).query()).toBeNull();
  });

  it('speaks by a voice on this machine, at the chosen pace', async () => {
    const speech = tools(true);
    const settings = { voicePreview: true };
    const { screen } = await renderPanel({ desk: atStep(), speech, settings });
    await userEvent.keyboard('.');
    await screen.getByText('语速').click();
    await screen.getByRole('button', { name: '先听一遍' }).click();
    expect(speech.speak).toHaveBeenCalledExactlyOnceWith({
      text: WORDS,
      voice: { name: 'Lili', lang: 'zh-CN', localService: true },
      rate: 140 / 250,
    });
  });

  it('says so where every voice sends the words away', async () => {
    const speech = tools(false);
    const settings = { voicePreview: true };
    const { screen } = await renderPanel({ desk: atStep(), speech, settings });
    await userEvent.keyboard('.');
    await screen.getByText('语速').click();
    await expect.element(screen.getByText(/没有装这种语言的语音/)).toBeVisible();
    expect(screen.getByRole('button', { name: '先听一遍' }).query()).toBeNull();
    expect(speech.speak).not.toHaveBeenCalled();
  });
});

describe('the settings of the pace', () => {
  const slide = async (label: string, key: string) => {
    (page.getByRole('slider', { name: label }).element() as HTMLElement).focus();
    await userEvent.keyboard(key);
  };

  it('are chosen as usual, or for one need, and taken back', async () => {
    const own = { 'older-adult': { zhPerMinute: 120, enPerMinute: 100 } };
    const { screen, actions } = await renderPanel({ settings: { paceByNeed: own } });
    await userEvent.keyboard(',');
    await slide('说中文', '{ArrowLeft}');
    expect(actions.saveSettings).toHaveBeenLastCalledWith({
      pace: { zhPerMinute: 150, enPerMinute: 125 },
    });
    await screen.getByRole('combobox', { name: '用在' }).selectOptions('vision');
    await slide('说英文', '{ArrowRight}');
    expect(actions.saveSettings).toHaveBeenLastCalledWith({
      paceByNeed: { ...own, vision: { zhPerMinute: 140, enPerMinute: 115 } },
    });
    await screen.getByRole('combobox', { name: '用在' }).selectOptions('older-adult');
    await screen.getByRole('button', { name: '改回建议的语速' }).click();
    expect(actions.saveSettings).toHaveBeenLastCalledWith({ paceByNeed: {} });
    await screen.getByRole('checkbox', { name: '可以先听一遍' }).click();
    expect(actions.saveSettings).toHaveBeenLastCalledWith({ voicePreview: true });
  });
});
