import { describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { Settings } from '@/utils/contract/settings';
import { renderPanel } from './render-panel';
import { owed, spyCare, WITH_ACTIONS } from './sample-actions';
import { fraudState, inView, progressAt, sampleState } from './sample-state';

type Care = ReturnType<typeof spyCare>;
type Options = Parameters<typeof renderPanel>[0];

async function withActions(options: Options = {}, care: Care = spyCare()) {
  const rendered = await renderPanel({ knowledge: WITH_ACTIONS, care, ...options });
  return { ...rendered, care };
}

/** Opens the list with its key and chooses by title. */
async function choose(title: string, options: Options = {}, care: Care = spyCare()) {
  const rendered = await withActions(options, care);
  await userEvent.keyboard('/');
  await rendered.screen.getByRole('button', { name: title, exact: false }).click();
  return rendered;
}
const field = (screen: Awaited<ReturnType<typeof withActions>>['screen'], label: string) =>
  screen.getByLabelText(label, { exact: true });
const onScreen = () => document.body.textContent ?? '';

describe('the list of actions', () => {
  it('opens with /, shows what fits first, and digits choose', async () => {
    const { screen, actions } = await withActions();
    await userEvent.keyboard('/');
    const fit = screen.getByRole('list', { name: '现在用得上' });
    await expect.element(fit.getByRole('button').nth(0)).toHaveTextContent('告诉客户不用急');
    const others = screen.getByRole('list', { name: '其他' });
    await expect.element(others.getByRole('button').nth(1)).toHaveTextContent('别的需要');
    await userEvent.keyboard('1');
    await expect.poll(() => actions.insert.mock.calls).toEqual([['不急,我在这儿等您。']]);
    await expect.element(fit).not.toBeInTheDocument();
  });

  it('does nothing by key while text is typed or composed', async () => {
    const { screen } = await withActions();
    await screen.getByRole('combobox').click();
    await userEvent.keyboard('/l');
    document.body.dispatchEvent(
      new KeyboardEvent('keydown', { key: '/', isComposing: true, bubbles: true }),
    );
    expect(onScreen()).not.toContain('现在用得上');
    expect(onScreen()).not.toContain('没有未了的事');
  });

  it('is not there where nothing can be acted on', async () => {
    await renderPanel({ knowledge: WITH_ACTIONS });
    await userEvent.keyboard('/');
    expect(onScreen()).not.toContain('现在用得上');
  });

  it('an action found by search can be used', async () => {
    const { screen } = await withActions();
    await screen.getByRole('combobox').click();
    await screen.getByRole('combobox').fill('Transit');
    await userEvent.keyboard('{Escape}{Escape}');
    await userEvent.keyboard('/');
    await expect.element(screen.getByRole('button', { name: '打开订单' })).toBeVisible();
  });
});

describe('what an action writes', () => {
  it('is filled from the page', async () => {
    const { screen, actions, care } = await choose('两小时后打回去');
    await expect.element(field(screen, '打哪个号码')).toHaveValue('13800138000');
    await screen.getByRole('button', { name: '插入并提醒我' }).click();
    await expect.poll(() => actions.insert.mock.calls.length).toBe(1);
    expect(actions.insert.mock.calls[0]?.[0]).toMatch(/^\d\d:\d\d打13800138000找您。$/);
    expect(care.addEntry.mock.calls[0]?.[0]).toMatchObject({
      kind: 'call-back',
      words: '两小时后打回去',
    });
  });

  it('is never inserted, copied or opened while something is missing', async () => {
    const { screen, actions, care } = await choose(
      '两小时后打回去',
      {},
      spyCare({ readPage: async () => ({ fields: {}, messages: [] }) }),
    );
    await expect.element(screen.getByText('还要填：打哪个号码')).toBeVisible();
    const button = screen.getByRole('button', { name: '插入并提醒我' });
    await expect.element(button).toHaveAttribute('aria-disabled', 'true');
    await button.click({ force: true });
    (document.activeElement as HTMLElement).blur();
    await userEvent.keyboard('ic');
    expect(actions.insert).not.toHaveBeenCalled();
    expect(actions.copy).not.toHaveBeenCalled();
    expect(care.addEntry).not.toHaveBeenCalled();
    await field(screen, '打哪个号码').fill('{customerPhone}');
    await button.click({ force: true });
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('by a digit alone where nothing is to fill in, with its reminder', async () => {
    const { care, actions } = await withActions();
    await userEvent.keyboard('/2');
    await expect.poll(() => actions.insert.mock.calls).toEqual([['我去查,两分钟回来。']]);
    await expect.poll(() => care.addEntry.mock.calls.length).toBe(1);
    const [entry] = care.addEntry.mock.calls[0] ?? [];
    expect(entry).toMatchObject({ kind: 'promise', words: '稍等两分钟', owner: '' });
    expect(Math.round(((entry?.dueAt ?? 0) - Date.now()) / 60_000)).toBe(2);
  });

  it('in a call only the reminder is made', async () => {
    const desk = inView(sampleState({ channel: 'call' }));
    const { screen, actions, care } = await choose('稍等两分钟', { desk });
    expect(onScreen()).not.toContain('插入并提醒我');
    await screen.getByRole('button', { name: '只提醒我' }).click();
    await expect.poll(() => care.addEntry.mock.calls.length).toBe(1);
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('the agent’s own words are not kept with a name, a number or an address', async () => {
    const { screen, actions, care } = await choose('两小时后打回去');
    await field(screen, '提醒我的话').fill('打13900139000');
    await expect.element(screen.getByText(/没有保存：里面好像有号码/)).toBeVisible();
    await screen.getByRole('button', { name: '只提醒我' }).click();
    await screen.getByRole('button', { name: '插入并提醒我' }).click({ force: true });
    expect(care.addEntry).not.toHaveBeenCalled();
    expect(actions.insert).not.toHaveBeenCalled();
  });

  it('says which name was found by who holds the ticket', async () => {
    const care = spyCare({
      addEntry: async () => ({ ok: false, reason: 'personal', found: ['name'] }),
    });
    const { screen } = await choose('两小时后打回去', {}, care);
    await screen.getByRole('button', { name: '只提醒我' }).click();
    await expect.element(screen.getByText(/里面好像有姓名/)).toBeVisible();
  });
});

describe('the hand-off note', () => {
  const desk = inView(
    sampleState({
      progress: progressAt(1, { failures: { 'type-words': 2 } }),
      tried: [{ script: 'transit-code', step: null, failures: 0, ended: 'done' }],
    }),
  );

  it('says what was tried, where it stopped, what helps and what was promised', async () => {
    const care = spyCare({ entries: [owed(), owed({ key: '2', words: '别的工单' })] });
    const { screen } = await choose('写交接的话', { desk }, care);
    await expect
      .element(field(screen, '客户的原话'))
      .toHaveValue('您好今年七十三了,不用按密码就扣钱的给我关掉”“你说慢点,字太小了我找不到');
    await field(screen, '已经试过').fill('乘车码做成了');
    await screen.getByRole('button', { name: '放进内部备注' }).click();
    await expect.poll(() => care.insertNote.mock.calls.length).toBe(1);
    const [note = ''] = care.insertNote.mock.calls[0] ?? [];
    expect(note).toContain('试过:乘车码做成了');
    expect(note).toContain('答应:查完免密支付再说');
    expect(note).not.toContain('别的工单');
    expect(note).not.toMatch(/停在:还没有/);
    expect(care.countRecord).toHaveBeenCalledExactlyOnceWith('hand-off');
  });

  it('waits for a note box where none is open, and can be copied', async () => {
    const care = spyCare({ insertNote: async () => ({ ok: false, reason: 'no-note-box' }) });
    const { screen, actions } = await choose('写交接的话', { desk }, care);
    await screen.getByRole('button', { name: '放进内部备注' }).click();
    await expect.element(screen.getByText(/现在没有打开内部备注/)).toBeVisible();
    expect(care.countRecord).not.toHaveBeenCalled();
    await screen.getByRole('button', { name: '复制' }).click();
    expect(actions.copy).toHaveBeenCalledOnce();
  });

  it('what waits is offered once the note box is there', async () => {
    const waiting = inView(sampleState(), { box: 'note', wish: '原话', wishIsNote: true });
    const { screen, care } = await withActions({ desk: waiting });
    await screen.getByRole('button', { name: /把刚才写的放进备注/ }).click();
    expect(care.insertNote).toHaveBeenCalledExactlyOnceWith('原话');
  });
});

describe('consent and the care note', () => {
  it('nothing can be noted before the customer’s yes, and never after a no', async () => {
    const { screen, care } = await choose('征得同意再记');
    await field(screen, '记下的话').fill('说慢一点');
    await userEvent.keyboard('{Tab}');
    const note = screen.getByRole('button', { name: '放进内部备注' });
    await note.click({ force: true });
    await screen.getByRole('radio', { name: '不同意' }).click();
    await expect.element(screen.getByText(/那就不记/)).toBeVisible();
    await note.click({ force: true });
    expect(care.insertNote).not.toHaveBeenCalled();
  });

  it('after the yes, the record and the four lines go into the internal note', async () => {
    const { screen, care } = await choose('征得同意再记');
    await field(screen, '记下的话').fill('说慢一点,写大字');
    await expect
      .element(screen.getByText('我想记“说慢一点,写大字”。', { exact: true }))
      .toBeVisible();
    await screen.getByRole('radio', { name: '同意', exact: true }).click();
    await screen.getByRole('radio', { name: '慢', exact: true }).click();
    await screen.getByRole('checkbox', { name: '要大字' }).click();
    await field(screen, '谁可以代说').fill('女儿,已授权');
    await field(screen, '用到哪天').fill('2027-05-23');
    await screen.getByRole('button', { name: '放进内部备注' }).click();
    await expect.poll(() => care.insertNote.mock.calls.length).toBe(1);
    const [written = ''] = care.insertNote.mock.calls[0] ?? [];
    expect(written.split('\n').slice(-4)).toEqual([
      expect.stringMatching(/^\[CareCue v1\] 有效到: 2027-05-23 \| 客户同意于 \d{4}-\d\d-\d\d$/),
      '节奏: 慢 | 大字: 要 | 联系: 都行',
      '用词: 说慢一点,写大字',
      '可以代说: 女儿,已授权',
    ]);
    expect(care.countRecord).toHaveBeenCalledExactlyOnceWith('consent');
  });

  it('what a note says stands on the main view, as words only', async () => {
    const careNote = {
      pace: 'slow' as const,
      largeType: true,
      channel: 'writing' as const,
      words: '<img src=x onerror=alert(1)>',
      speaker: '女儿',
      until: '2027-05-23',
    };
    const { screen } = await withActions({ desk: inView(sampleState({ careNote })) });
    const note = screen.getByRole('region', { name: '来自关怀备注' });
    await expect.element(note).toHaveTextContent(/慢.*要大字.*文字.*<img.*可以代说：女儿/);
    expect(note.element().querySelector('img')).toBeNull();
  });
});

describe('company tools', () => {
  const tool = (settings: Partial<Settings>) => choose('打开订单', { settings });

  it('open on an allowed origin, with their values encoded', async () => {
    const { screen, care } = await tool({ toolOrigins: ['https://tools.example.com'] });
    await expect.element(field(screen, '订单号')).toHaveValue('A/7 b');
    await screen.getByRole('button', { name: '打开', exact: false }).click();
    await expect
      .poll(() => care.openTool.mock.calls)
      .toEqual([['https://tools.example.com/orders/A%2F7%20b']]);
  });

  it('do not open on any other, and it is said which', async () => {
    const { screen, care } = await tool({ toolOrigins: ['https://other.example.com'] });
    await screen.getByRole('button', { name: '打开', exact: false }).click();
    await expect
      .element(screen.getByText(/https:\/\/tools.example.com 不在公司工具/))
      .toBeVisible();
    expect(care.openTool).not.toHaveBeenCalled();
  });
});

describe('settings of actions', () => {
  it('company tools are added and removed; what is no https address is refused', async () => {
    const settings = { toolOrigins: ['https://old.example.com'] };
    const { screen, actions } = await withActions({ settings });
    await userEvent.keyboard(',');
    const tools = field(screen, '动作可以打开的公司工具');
    const allow = screen.getByRole('button', { name: '允许' });
    await tools.fill('http://tools.example.com');
    await allow.click();
    await expect.element(screen.getByText('这不是 https 地址。')).toBeVisible();
    await tools.fill('tools.example.com/orders');
    await allow.click();
    await screen.getByRole('button', { name: /移除/ }).click();
    await screen.getByRole('radio', { name: '7 天' }).click();
    expect(actions.saveSettings.mock.calls).toEqual([
      [{ toolOrigins: ['https://old.example.com', 'https://tools.example.com'] }],
      [{ toolOrigins: [] }],
      [{ keepHours: 168 }],
    ]);
  });
});

describe('what stands while a conversation is open', () => {
  it('“no selling” is put into the note and set', async () => {
    const { screen, care } = await choose('今天不推销');
    await screen.getByRole('button', { name: '放进内部备注' }).click();
    await expect.poll(() => care.setSellingStopped.mock.calls).toEqual([[true]]);
  });

  it('it is on the main view, and can be taken back', async () => {
    const desk = inView(sampleState({ sellingStopped: true }));
    const { screen, care } = await withActions({ desk });
    await expect.element(screen.getByText('只办客户自己提的事。')).toBeVisible();
    await userEvent.keyboard('.');
    await screen.getByRole('button', { name: '撤销' }).click();
    expect(care.setSellingStopped).toHaveBeenCalledExactlyOnceWith(false);
  });
});

describe('the record of a scam', () => {
  it('is opened by one key from the alert, with what was said in it', async () => {
    const { screen, care } = await withActions({ desk: inView(fraudState()) });
    await expect.element(screen.getByText(/按自己查到|自己查|自己找/).first()).toBeInTheDocument();
    await userEvent.keyboard('h');
    await expect
      .element(field(screen, '客户怎么说的'))
      .toHaveValue('他让我开屏幕共享”“不关要扣八百');
    await expect.element(field(screen, '到了哪一步')).toHaveValue('还没有损失');
    await field(screen, '已经做了什么').fill('请客户挂了电话');
    await screen.getByRole('button', { name: '放进内部备注' }).click();
    await expect.poll(() => care.insertNote.mock.calls.length).toBe(1);
    expect(care.insertNote.mock.calls[0]?.[0]).toContain('请客户挂了电话');
  });
});

describe('what is due', () => {
  const due = owed({ dueAt: Date.now() - 60_000 });

  it('stands above every view, is done by D and put off by U', async () => {
    const care = spyCare({ entries: [due, owed({ id: crypto.randomUUID(), words: '还早' })] });
    const { screen } = await withActions({}, care);
    const banner = screen.getByRole('region', { name: '到时间了' });
    await expect.element(banner).toHaveTextContent(/答应的事.*查完免密支付再说 · 工单 1/);
    expect(banner.element().textContent).not.toContain('还早');
    await userEvent.keyboard('u');
    await userEvent.keyboard('d');
    expect(care.changeEntry.mock.calls).toEqual([
      [due.id, { do: 'put-off', minutes: 10 }],
      [due.id, { do: 'done' }],
    ]);
  });

  it('what is not due yet does not show there', async () => {
    const { screen } = await withActions({}, spyCare({ entries: [owed()] }));
    await expect.element(screen.getByRole('region', { name: '到时间了' })).not.toBeInTheDocument();
  });
});

describe('what is still open', () => {
  const feedback = owed({
    id: crypto.randomUUID(),
    kind: 'feedback',
    owner: '产品组',
    words: '返回键小',
  });

  it('is listed by L, with owner and status, until it is answered', async () => {
    const care = spyCare({
      entries: [owed(), feedback],
      counts: [{ kind: 'consent', month: new Date().toISOString().slice(0, 7), count: 2 }],
    });
    const { screen } = await withActions({}, care);
    await userEvent.keyboard('l');
    await expect.element(screen.getByText('谁在跟：产品组 · 等回话')).toBeVisible();
    await expect.element(screen.getByText('征得同意：2')).toBeVisible();
    await screen.getByRole('button', { name: '有人在处理' }).click();
    await screen.getByRole('button', { name: '有回话了' }).click();
    await screen.getByRole('button', { name: /去那个工单.*查完免密支付再说/ }).click();
    expect(care.changeEntry.mock.calls).toEqual([
      [feedback.id, { do: 'taken-up' }],
      [feedback.id, { do: 'done' }],
    ]);
    expect(care.openTicket).toHaveBeenCalledOnce();
  });

  it('says what to do where nothing is', async () => {
    const { screen } = await withActions();
    await userEvent.keyboard('l');
    await expect.element(screen.getByText('没有未了的事')).toBeVisible();
  });
});

describe('“this wording helped”', () => {
  it('is sent only after the agent has read it without names', async () => {
    const { screen, care } = await withActions();
    await userEvent.keyboard('/');
    await screen.getByRole('button', { name: '这句话管用' }).click();
    await expect.element(screen.getByText('＊＊您好,先看最上面那行字。')).toBeVisible();
    await screen.getByRole('button', { name: '发给培训同事' }).click({ force: true });
    expect(care.sendHelped).not.toHaveBeenCalled();
    await screen.getByRole('checkbox').click();
    await screen.getByRole('button', { name: '发给培训同事' }).click();
    await expect
      .poll(() => care.sendHelped.mock.calls)
      .toEqual([[{ text: '＊＊您好,先看最上面那行字。', language: 'zh-Hans', need: 'vision' }]]);
  });
});

describe('“not right”', () => {
  it('goes to the trainers with the customer’s words, masked and read, where the agent wants it', async () => {
    const verdicts = {
      'older-adult': { verdict: 'confirmed' },
      vision: { verdict: 'not-right', reason: 'misread' },
    } as const;
    const { screen, care } = await withActions({ desk: inView(sampleState({ verdicts })) });
    await userEvent.keyboard('/');
    await screen.getByRole('button', { name: '把“不是这样”告诉培训同事' }).click();
    await expect.element(screen.getByRole('radio', { name: /这句话不是这个意思/ })).toBeChecked();
    const words = field(screen, '客户的话');
    await expect.element(words).not.toHaveValue('');
    await words.fill('我叫王芳,字太小了');
    await screen.getByRole('button', { name: '发给培训同事' }).click({ force: true });
    expect(care.sendHelped).not.toHaveBeenCalled();
    await screen.getByRole('checkbox').click();
    await screen.getByRole('button', { name: '发给培训同事' }).click();
    await expect.poll(() => care.sendHelped.mock.calls).toHaveLength(1);
    expect(care.sendHelped.mock.calls[0]?.[0]).toMatchObject({
      need: 'vision',
      notRight: 'misread',
    });
    expect(JSON.stringify(care.sendHelped.mock.calls)).not.toContain('王芳');
  });

  it('is not offered where nothing was called so', async () => {
    const { screen } = await withActions();
    await userEvent.keyboard('/');
    await expect.element(screen.getByRole('button', { name: '这句话管用' })).toBeVisible();
    expect(onScreen()).not.toContain('告诉培训同事');
  });
});
