import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { renderLivePanel, renderPanel } from './render-panel';
import { passwordFree } from './sample-content';
import { crisisState, fraudState, inView, progressAt, sampleState } from './sample-state';

const stepTexts = passwordFree.steps.map((step) => step.say['zh-Hans']);
const onScreen = () => document.body.textContent ?? '';

describe('what the customer may need', () => {
  it('is shown as what helps, never as a name for the person', async () => {
    await renderPanel();
    expect(onScreen()).toContain('可能需要');
    expect(onScreen()).toContain('慢一点');
    expect(onScreen()).not.toContain('长辈');
  });

  it('is explained by the customer’s own words, marked', async () => {
    const { screen } = await renderPanel();
    await screen.getByRole('button', { name: '为什么？' }).click();
    const marked = [...document.querySelectorAll('mark')].map((mark) => mark.textContent);
    expect(marked).toEqual(expect.arrayContaining(['今年七十三', '你说慢点', '73']));
  });

  it('can be taken back after a verdict', async () => {
    const verdicts = { vision: { verdict: 'not-right', reason: 'misread' } } as const;
    const { actions, screen } = await renderLivePanel(sampleState({ verdicts }));
    await screen.getByRole('button', { name: '为什么？' }).click();
    await screen.getByRole('button', { name: '改一下' }).click();
    expect(actions.setVerdict).toHaveBeenCalledExactlyOnceWith('vision', null);
  });

  it('judged wrong no longer leads', async () => {
    const verdicts = { vision: { verdict: 'not-right', reason: 'misread' } } as const;
    await renderPanel({ desk: inView(sampleState({ verdicts })) });
    expect(onScreen()).toContain('不急,您慢慢说');
    expect(onScreen()).not.toContain('我说位置和字');
  });

  it('is offered in the language that the customer writes', async () => {
    const state = sampleState({ customerLanguage: 'en' });
    const { actions } = await renderPanel({ desk: inView(state) });
    await userEvent.keyboard('i');
    expect(actions.insert).toHaveBeenCalledExactlyOnceWith(
      'I’ll say where things are. Take your time.',
    );
  });
});

describe('a script', () => {
  it('shows no step, anywhere, before its gate is answered', async () => {
    const { actions, screen } = await renderLivePanel(sampleState());
    await userEvent.keyboard('s');
    expect(actions.startScript).toHaveBeenCalledExactlyOnceWith('close-password-free-payment');
    await expect.element(screen.getByText('有没有人在电话里教您这么做?')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}x');
    for (const step of stepTexts) expect(onScreen()).not.toContain(step);
    expect(actions.goToStep).not.toHaveBeenCalled();
    await userEvent.keyboard('1{ArrowRight}');
    await expect.element(screen.getByText('请点右下角的“我的”。', { exact: true })).toBeVisible();
  });

  it('keeps its steps closed when the answer is worrying, and says what to say', async () => {
    const { screen } = await renderLivePanel(sampleState());
    await userEvent.keyboard('s2');
    await expect.element(screen.getByText('咱们先停一停,什么也不用点。')).toBeVisible();
    await userEvent.keyboard('{ArrowRight}');
    for (const step of stepTexts) expect(onScreen()).not.toContain(step);
  });

  it('does not show the steps of a gated script when it is read through either', async () => {
    const { screen } = await renderPanel();
    await screen.getByRole('combobox').fill('关闭免密');
    await userEvent.keyboard('{Enter}');
    await expect
      .element(screen.getByRole('heading', { level: 1 }))
      .toHaveTextContent('关闭免密支付');
    for (const step of stepTexts) expect(onScreen()).not.toContain(step);
  });

  it('shows one step at a time', async () => {
    await renderPanel({ desk: inView(sampleState({ progress: progressAt(1) })) });
    const shown = stepTexts.filter((step) => onScreen().includes(step));
    expect(shown).toEqual([stepTexts[1]]);
  });

  it('says what to do when a step fails, and after two failures takes the other way', async () => {
    const { screen } = await renderLivePanel(sampleState({ progress: progressAt(1) }));
    await userEvent.keyboard('x');
    await expect.element(screen.getByText('退回上一页,再慢慢找一次。')).toBeVisible();
    await userEvent.keyboard('x');
    await expect.element(screen.getByText(/这一步我来替您办/)).toBeVisible();
    expect(onScreen()).not.toContain(stepTexts[1]);
    await screen.getByRole('button', { name: '这一步再试一次' }).click();
    await expect.element(screen.getByText('写“免密支付”', { exact: false })).toBeVisible();
    await userEvent.keyboard('x');
    await expect.element(screen.getByText(/这一步我来替您办/)).toBeVisible();
  });

  it('says that its menus have not been checked', async () => {
    await renderPanel({ desk: inView(sampleState({ progress: progressAt(1) })) });
    expect(onScreen()).toContain('菜单位置还没有核对过');
  });
});

describe('an alert', () => {
  it('comes before everything, crisis before fraud, one at a time', async () => {
    const { screen } = await renderPanel({ desk: inView(crisisState()) });
    const [first] = document.querySelectorAll('main h2');
    expect(first?.textContent).toBe('可能有人身危险');
    expect(onScreen()).not.toContain('这个保障本来就不要钱');
    await userEvent.keyboard('f');
    await expect.element(screen.getByText(/这个保障本来就不要钱/)).toBeVisible();
  });

  it('interrupts those who cannot see it appear', async () => {
    const { screen, update } = await renderPanel();
    await update({ desk: inView(fraudState()) });
    await expect.element(screen.getByRole('alert')).toHaveTextContent('可能有骗局');
  });

  it('that is folded away stays in sight and opens again when it grows', async () => {
    const state = fraudState();
    const { screen, update } = await renderPanel({ desk: inView(state) });
    await userEvent.keyboard('f');
    await expect.element(screen.getByText(/继续留意/)).toBeVisible();
    await expect.element(screen.getByText(/这个保障本来就不要钱/)).not.toBeInTheDocument();
    const fraud = { types: ['cancel-insurance-scam'], urgency: 'paid' as const, gate: true };
    await update({ desk: inView({ ...state, assessment: { ...state.assessment, fraud } }) });
    await expect.element(screen.getByText(/这个保障本来就不要钱/)).toBeVisible();
  });

  it('that was judged wrong is folded, never gone', async () => {
    const { screen } = await renderLivePanel(fraudState());
    await userEvent.keyboard('n1');
    await expect.element(screen.getByText(/继续留意/)).toBeVisible();
    await screen.getByRole('button', { name: /^展开/ }).click();
    await expect.element(screen.getByText(/这个保障本来就不要钱/)).toBeVisible();
  });

  it('is announced in every other view as well', async () => {
    const { screen, update } = await renderPanel();
    await userEvent.keyboard(',');
    await update({ desk: inView(fraudState()) });
    await expect.element(screen.getByText(/继续留意/)).toBeVisible();
  });

  it('shows verified numbers of the chosen region only', async () => {
    await renderPanel({ desk: inView(fraudState()), settings: { region: 'CN' } });
    expect(onScreen()).toContain('96110');
    expect(onScreen()).not.toContain('400-000-0000');
  });

  it('says in plain words when no region is chosen, or there is no number', async () => {
    const { screen } = await renderPanel({ desk: inView(fraudState()) });
    expect(onScreen()).not.toContain('96110');
    await screen.getByRole('button', { name: '去选地区' }).click();
    await expect.element(screen.getByRole('heading', { level: 1 })).toHaveTextContent('设置');
  });
});

describe('another conversation', () => {
  it('hides all of the one before at once', async () => {
    const { update } = await renderPanel();
    const other = sampleState({
      key: '2',
      assessment: { needs: [], topics: [], fraud: null, sayings: [] },
    });
    await update({ desk: inView(other) });
    expect(onScreen()).not.toContain('慢一点');
    expect(onScreen()).not.toContain('不用按密码就扣钱的');
  });
});

describe('what came of an act', () => {
  it('says that the text is in the reply box and has not been sent', async () => {
    const { screen } = await renderPanel();
    await userEvent.keyboard('i');
    await expect.element(screen.getByText('已放进回复框，还没有发送。')).toBeVisible();
  });

  it('says what to do where the page has no reply box', async () => {
    const { actions, screen } = await renderPanel();
    actions.insert.mockResolvedValue({ ok: false, reason: 'no-reply-box' });
    await userEvent.keyboard('i');
    await expect.element(screen.getByText(/打开回复，会再问您要不要插入/)).toBeVisible();
  });

  it('says so when the background cannot be reached', async () => {
    const { actions, screen } = await renderPanel();
    actions.insert.mockRejectedValue(new Error('gone'));
    await userEvent.keyboard('i');
    await expect.element(screen.getByText('没有成功，请再试一次。')).toBeVisible();
  });
});

describe('settings', () => {
  const open = async () => {
    const rendered = await renderPanel();
    await userEvent.keyboard(',');
    return rendered;
  };

  it('save what is chosen as it is chosen', async () => {
    const { actions, screen } = await open();
    await screen.getByLabelText('语言').selectOptions('zh-Hant');
    await screen.getByLabelText('地区').selectOptions('HK');
    await screen.getByRole('radio', { name: '深色' }).click();
    await screen.getByRole('radio', { name: '65 岁' }).click();
    expect(actions.saveSettings.mock.calls).toEqual([
      [{ language: 'zh-Hant' }],
      [{ region: 'HK' }],
      [{ theme: 'dark' }],
      [{ ageThreshold: 65 }],
    ]);
  });

  it('Escape leaves them, although a choice has the focus', async () => {
    const { screen } = await open();
    await screen.getByRole('radio', { name: '深色' }).click();
    await userEvent.keyboard('{Escape}');
    await expect.element(screen.getByLabelText('语言')).not.toBeInTheDocument();
  });

  it('turn the card of one desk off', async () => {
    const { actions, screen } = await open();
    await screen.getByRole('checkbox', { name: '在页面上显示小卡片' }).click();
    expect(actions.setCue).toHaveBeenCalledExactlyOnceWith('https://desk.example.com', false);
  });

  it('ask once more before a desk is turned off, and say when the company has set it', async () => {
    const { actions, screen } = await open();
    actions.turnOffDesk.mockResolvedValue({ ok: false, reason: 'set-by-company' });
    await screen.getByRole('button', { name: /在这里关掉暖言.*desk.example.com/ }).click();
    expect(actions.turnOffDesk).not.toHaveBeenCalled();
    await screen.getByRole('button', { name: '关掉', exact: true }).click();
    expect(actions.turnOffDesk).toHaveBeenCalledExactlyOnceWith('https://desk.example.com');
    await expect.element(screen.getByText(/公司统一设置/)).toBeVisible();
  });

  it('say so when something could not be saved', async () => {
    const { actions, screen } = await open();
    actions.saveSettings.mockResolvedValue(false);
    await screen.getByRole('radio', { name: '深色' }).click();
    await expect.element(screen.getByText('设置没有保存上，请再试一次。')).toBeVisible();
  });
});

describe('when there is nothing to show', () => {
  it('a page without CareCue says what to do, and search still works', async () => {
    const { screen } = await renderPanel({ desk: { kind: 'no-desk' } });
    await expect.element(screen.getByText(/请在已开启暖言的客服页面上打开一个工单/)).toBeVisible();
    await screen.getByRole('combobox').fill('Slower');
    await userEvent.keyboard('{Enter}');
    await expect.element(screen.getByRole('button', { name: /^复制/ }).first()).toBeVisible();
    await expect.element(screen.getByRole('button', { name: /^插入/ })).not.toBeInTheDocument();
  });

  it('a failure offers to try again', async () => {
    const { actions, screen } = await renderPanel({ knowledge: { kind: 'failed' } });
    await screen.getByRole('button', { name: '再试一次' }).click();
    expect(actions.retry).toHaveBeenCalledOnce();
  });
});
