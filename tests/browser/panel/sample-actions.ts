import { vi } from 'vitest';
import type { CareTools, PageFacts } from '@/components/panel/care/care-tools';
import type { Action } from '@/utils/contract/action';
import type { LedgerEntry } from '@/utils/contract/ledger';
import type { Text } from '@/utils/contract/text';
import { SAMPLE_ITEMS } from './sample-content';

const say = (zhHans: string, en: string): Text => ({ 'zh-Hans': zhHans, en });
const HOUR = 3_600_000;

function action(id: string, change: Partial<Action>): Action {
  return {
    kind: 'action',
    id,
    sources: [{ title: 'Wording by the content team', status: 'composed' }],
    updatedOn: '2026-11-23',
    title: say(id, id),
    when: say('什么时候用。', 'When it helps.'),
    does: 'insert',
    into: 'reply',
    asks: [],
    needs: [],
    topics: [],
    ...change,
  };
}

export const ACTIONS: Action[] = [
  action('no-rush', {
    title: say('告诉客户不用急', 'Say there is no rush'),
    text: say('不急,我在这儿等您。', 'No rush, I am right here.'),
    needs: ['vision'],
  }),
  action('two-minutes', {
    title: say('稍等两分钟', 'Two minutes'),
    does: 'promise',
    minutes: 2,
    text: say('我去查,两分钟回来。', 'Back in two minutes.'),
  }),
  action('call-back', {
    title: say('两小时后打回去', 'Ring back'),
    does: 'call-back',
    minutes: 120,
    text: say(
      '{callBackTime}打{callBackNumber}找您。',
      'I will ring {callBackNumber} at {callBackTime}.',
    ),
  }),
  action('hand-off-note', {
    title: say('写交接的话', 'Hand-off note'),
    does: 'hand-off',
    into: 'note',
    text: say(
      '原话:“{customerWords}”\n试过:{tried}\n停在:{stoppedAt}\n顺手:{helps}\n答应:{promised}',
      'Words: "{customerWords}"\nTried: {tried}\nStopped: {stoppedAt}\nHelps: {helps}\nPromised: {promised}',
    ),
  }),
  action('consent-record', {
    title: say('征得同意再记', 'Ask before you note it'),
    does: 'consent',
    into: 'note',
    text: say(
      '{consentDate}同意:{agreedWords},用到{endDate}。',
      'Agreed {consentDate}: {agreedWords} until {endDate}.',
    ),
    asks: [
      say('谢谢您告诉我。', 'Thank you.'),
      say('我想记“{agreedWords}”。', 'May I note "{agreedWords}"?'),
    ],
  }),
  action('open-order', {
    title: say('打开订单', 'Open the order'),
    does: 'open-tool',
    url: 'https://tools.example.com/orders/{orderNumber}',
  }),
  action('stop-selling', {
    title: say('今天不推销', 'No selling today'),
    does: 'stop-selling',
    into: 'note',
    text: say('到{endDate}为止不推销。', 'Nothing to be sold until {endDate}.'),
  }),
  action('feedback', {
    title: say('反馈给产品', 'Feedback'),
    does: 'feedback',
    into: 'note',
    text: say('哪里:{place},谁在跟:{owner},{answerBy}前回话', '{place}, {owner}, by {answerBy}'),
  }),
  action('fraud-record', {
    title: say('写防骗记录', 'Record a scam'),
    does: 'hand-off',
    into: 'note',
    text: say(
      '{fraudType},{fraudUrgency},“{fraudWords}”,{done}',
      '{fraudType}, {fraudUrgency}, "{fraudWords}", {done}',
    ),
    needs: ['fraud-risk'],
  }),
  action('for-others', {
    title: say('别的需要', 'Another need'),
    needs: ['minor'],
    text: say('好。', 'Fine.'),
  }),
];

export const WITH_ACTIONS = { kind: 'ready' as const, items: [...SAMPLE_ITEMS, ...ACTIONS] };

export const FACTS: PageFacts = {
  fields: { 客户姓名: '王秀英', 联系电话: '13800138000', 订单号: 'A/7 b' },
  messages: [
    {
      id: '1',
      from: 'customer',
      author: '王秀英',
      time: null,
      internal: false,
      text: '您好今年七十三了,不用按密码就扣钱的给我关掉',
    },
    {
      id: '2',
      from: 'agent',
      author: '小李',
      time: null,
      internal: false,
      text: '王秀英您好,先看最上面那行字。',
    },
    {
      id: '3',
      from: 'customer',
      author: '王秀英',
      time: null,
      internal: false,
      text: '你说慢点,字太小了我找不到',
    },
  ],
};

export const owed = (change: Partial<LedgerEntry> = {}): LedgerEntry => ({
  id: '7d4b8c1e-0c8e-4f0b-9a55-0a8f4f1f5a10',
  kind: 'promise',
  origin: 'https://desk.example.com',
  key: '1',
  address: 'https://desk.example.com/1',
  words: '查完免密支付再说',
  owner: '',
  status: 'waiting',
  createdAt: Date.now() - HOUR,
  dueAt: Date.now() + HOUR,
  ...change,
});

type Spies = ReturnType<typeof spies>;

/** What quick actions need of the world; a function that is given stands in for a spy. */
export function spyCare(change: Partial<CareTools> = {}): Spies {
  const made = spies();
  for (const name of Object.keys(change) as (keyof CareTools)[]) {
    const value = change[name];
    const spy = made[name];
    if (vi.isMockFunction(spy) && typeof value === 'function')
      spy.mockImplementation(value as never);
    else Object.assign(made, { [name]: value });
  }
  return made;
}

function spies() {
  return {
    entries: [] as readonly LedgerEntry[],
    counts: [] as CareTools['counts'],
    now: Date.now(),
    readPage: vi.fn<CareTools['readPage']>(async () => FACTS),
    insertNote: vi.fn<CareTools['insertNote']>(async () => ({ ok: true })),
    addEntry: vi.fn<CareTools['addEntry']>(async () => ({ ok: true })),
    changeEntry: vi.fn<CareTools['changeEntry']>(async () => ({ ok: true })),
    openTicket: vi.fn<CareTools['openTicket']>(),
    openTool: vi.fn<CareTools['openTool']>(async () => true),
    countRecord: vi.fn<CareTools['countRecord']>(),
    setSellingStopped: vi.fn<CareTools['setSellingStopped']>(),
    sendHelped: vi.fn<CareTools['sendHelped']>(async () => ({ ok: true })),
  } satisfies CareTools;
}
