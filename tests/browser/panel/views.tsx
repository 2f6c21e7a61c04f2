import { expect } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { Assessment } from '@/utils/contract/assessment';
import type { Held } from '@/utils/contract/held';
import type { ConversationState } from '@/utils/contract/session';
import type { Settings } from '@/utils/contract/settings';
import { putAdviceAside } from '@/utils/guidance/advice';
import { withNeedByHand } from '@/utils/guidance/needs-by-hand';
import { t } from '@/utils/i18n/t';
import { renderPanel, searchSample } from './render-panel';
import { owed, spyCare, WITH_ACTIONS } from './sample-actions';
import { SAMPLE_COUNTS } from './sample-counts';
import { draftWith, termFinding } from './sample-draft';
import {
  besideCall,
  crisisState,
  fraudState,
  inView,
  OWN,
  ownCall,
  progressAt,
  sampleState,
} from './sample-state';
import { SAMPLE_WORDS } from './sample-words';

type Look = Pick<Settings, 'language' | 'theme'>;
type Show = (look: Look) => Promise<unknown>;

const running = (step: number, change = {}) =>
  inView(sampleState({ progress: progressAt(step, change) }));

const word = (look: Look, key: Parameters<typeof t>[1]) =>
  t(look.language ?? 'en', key as 'appName');

const find =
  (query: string, then?: string): Show =>
  async (settings) => {
    const { screen } = await renderPanel({ settings: { ...settings, region: 'CN' } });
    await screen.getByRole('combobox').fill(query);
    if (then) await userEvent.keyboard(then);
  };

const calm = sampleState({
  assessment: { needs: [], topics: [], fraud: null, sayings: [] },
});

const act =
  (action: number | null, change: Partial<ReturnType<typeof spyCare>> = {}): Show =>
  async (settings) => {
    const care = spyCare(change);
    const { screen } = await renderPanel({ settings, knowledge: WITH_ACTIONS, care });
    await userEvent.keyboard('/');
    const first = screen.getByRole('list').nth(0);
    if (action !== null) await first.getByRole('button').nth(action).click();
    return screen;
  };
const NOTED = {
  pace: 'slow',
  largeType: true,
  channel: 'writing',
  words: '说“那张绿色的卡”,不说“储蓄账户”',
  speaker: '女儿,已授权',
  until: '2027-05-23',
} as const;

const NOTHING: Assessment = { needs: [], topics: [], fraud: null, sayings: [] };
const emptyCall = sampleState({ channel: 'call', customerWrote: false, assessment: NOTHING });
const inCallState = (change: Partial<ConversationState> = {}) =>
  sampleState({ channel: 'call', heard: ['字太小了我找不到', '你说慢点'], ...change });
const inCall = (change: Partial<ConversationState> = {}) => inView(inCallState(change));
const byHand = (need: string) =>
  inView(withNeedByHand(sampleState({ assessment: NOTHING }), need, true));

const press =
  (keys: string, desk = inView(sampleState())): Show =>
  async (settings) => {
    await renderPanel({ settings, desk });
    await userEvent.keyboard(keys);
  };

const HELD: Held = {
  ...{ texts: 1, drafts: 0, conversations: 12, heard: 0, wishes: 1, summary: 0 },
  ...{ settings: 1, searchMemory: 34, taught: 1, setAside: 0, ledger: 3, counts: 5, dayCounts: 41 },
  ...{ inbox: 2, overrides: 7, studio: 0, content: 1421, prepared: 2 },
};
const HELD_TOOLS = {
  count: async () => HELD,
  erase: async () => true,
  forgetDamage: () => {},
  counts: { read: async () => SAMPLE_COUNTS, save: () => {} },
  words: { read: async () => SAMPLE_WORDS, save: () => {} },
};
const showHeld: Show = async (settings) => {
  await renderPanel({ settings, held: { ...HELD_TOOLS, damage: null } });
  await userEvent.keyboard(',');
  await page.getByRole('button', { name: word(settings, 'held.open') }).click();
  await expect.element(page.getByText('1421')).toBeVisible();
};

/** What can stand on the main view before the agent asks for more. */
export const GLANCES: Record<string, Show> = {
  'needs and sentence': (settings) => renderPanel({ settings }),
  'a new need and a new script': (settings) =>
    renderPanel({
      settings,
      desk: inView(sampleState({ news: ['need:older-adult', 'topic:transit-code'] })),
    }),
  'calm mode': (settings) => renderPanel({ settings: { ...settings, calm: true } }),
  'put aside': (settings) =>
    renderPanel({ settings, desk: inView(putAdviceAside(sampleState(), true)) }),
  'nothing written': (settings) =>
    renderPanel({ settings, desk: inView({ ...emptyCall, channel: 'written' }) }),
  'call, nothing yet': (settings) => renderPanel({ settings, desk: inView(emptyCall) }),
  'call, needs and script': (settings) => renderPanel({ settings, desk: inCall() }),
  'call, fraud': (settings) =>
    renderPanel({ settings, desk: inView(fraudState({ channel: 'call' })) }),
  'call, gate': (settings) =>
    renderPanel({ settings, desk: inCall({ progress: progressAt(0, { gate: 'unanswered' }) }) }),
  'call, done': (settings) => renderPanel({ settings, desk: inCall({ progress: progressAt(3) }) }),
  'call of its own, nothing yet': (settings) => renderPanel({ settings, desk: inView(ownCall()) }),
  'call of its own, needs and script': (settings) =>
    renderPanel({ settings, desk: inView({ ...inCallState(), ...OWN }) }),
  'a ticket beside a call of its own': (settings) =>
    renderPanel({
      settings,
      desk: besideCall(ownCall()),
    }),
  'due while a reply is written': (settings) =>
    renderPanel({
      settings,
      care: spyCare({ entries: [owed({ dueAt: Date.now() - 1000 })] }),
      draft: draftWith(termFinding('自动扣款', 'auto-deduction')),
    }),
  'a finding that nothing can replace': (settings) =>
    renderPanel({
      settings,
      draft: draftWith({ ...termFinding('自动扣款', 'auto-deduction'), better: null }),
    }),
  'technical words in the reply': (settings) =>
    renderPanel({ settings, draft: draftWith(termFinding('自动扣款', 'auto-deduction')) }),
  'crisis by hand': (settings) => renderPanel({ settings, desk: byHand('crisis') }),
  'fraud by hand': (settings) => renderPanel({ settings, desk: byHand('fraud-risk') }),
  'need by hand': (settings) => renderPanel({ settings, desk: byHand('vision') }),
  'needs, reasons': async (settings) => {
    await renderPanel({ settings });
    await userEvent.keyboard('n');
  },
  'reply beside a note, and what was chosen before': (settings) =>
    renderPanel({
      settings,
      desk: inView(sampleState(), { box: 'reply', wish: '您慢慢来,不着急。'.repeat(8) }),
    }),
  'note only': (settings) =>
    renderPanel({ settings, desk: inView(sampleState(), { box: 'note', wish: null }) }),
  fraud: (settings) =>
    renderPanel({ settings: { ...settings, region: 'CN' }, desk: inView(fraudState()) }),
  'fraud, money gone': (settings) => {
    const state = fraudState();
    const fraud = { types: ['cancel-insurance-scam'], urgency: 'paid' as const, gate: false };
    const desk = inView({ ...state, assessment: { ...state.assessment, fraud } });
    return renderPanel({ settings: { ...settings, region: 'TW' }, desk });
  },
  'crisis and fraud': (settings) => renderPanel({ settings, desk: inView(crisisState()) }),
  'script, gate': (settings) => renderPanel({ settings, desk: running(0, { gate: 'unanswered' }) }),
  'script, worrying': (settings) =>
    renderPanel({ settings, desk: running(0, { gate: 'worrying' }) }),
  'script, opening': (settings) => renderPanel({ settings, desk: running(0) }),
  'script, step': (settings) => renderPanel({ settings, desk: running(1) }),
  'script, read in a call': (settings) =>
    renderPanel({ settings, desk: inCall({ progress: progressAt(1) }) }),
  'script, opening in a call': (settings) =>
    renderPanel({ settings, desk: inCall({ progress: progressAt(0) }) }),
  'script, failed once': (settings) =>
    renderPanel({ settings, desk: running(1, { failures: { 'type-words': 1 } }) }),
  'script, second route': (settings) =>
    renderPanel({ settings, desk: running(1, { failures: { 'type-words': 2 } }) }),
  'script, which way': (settings) =>
    renderPanel({ settings, desk: running(0, { script: 'transit-code' }) }),
  'script, drawn screen': (settings) =>
    renderPanel({ settings, desk: running(1, { script: 'transit-code', variant: 'wechat' }) }),
  'script, done': (settings) => renderPanel({ settings, desk: running(3) }),
  'no desk': (settings) => renderPanel({ settings, desk: { kind: 'no-desk' } }),
  'no conversation': (settings) => renderPanel({ settings, desk: { kind: 'no-conversation' } }),
  calm: (settings) => renderPanel({ settings, desk: inView(calm) }),
  loading: (settings) => renderPanel({ settings, knowledge: { kind: 'loading' } }),
  failed: (settings) => renderPanel({ settings, knowledge: { kind: 'failed' } }),
  'due, no selling, a care note': (settings) =>
    renderPanel({
      settings,
      care: spyCare({ entries: [owed({ dueAt: Date.now() - 1000 })] }),
      desk: inView(sampleState({ sellingStopped: true, careNote: NOTED })),
    }),
  'fraud, with its record': (settings) =>
    renderPanel({
      settings: { ...settings, region: 'CN' },
      knowledge: WITH_ACTIONS,
      care: spyCare(),
      desk: inView(fraudState()),
    }),
  'alert, reasons': press('n', inView(fraudState())),
};

/** Every view in every state that looks different. */
export const VIEWS: Record<string, Show> = {
  ...GLANCES,
  'needs, why': async (settings) => {
    const { screen } = await renderPanel({ settings });
    await screen.getByRole('button', { name: word(settings, 'needs.why') }).click();
  },
  'script, done, written down': async (settings) => {
    await renderPanel({ settings, desk: running(3) });
    await userEvent.keyboard('w');
  },
  'script, pace in a call': async (settings) => {
    const speech = { voices: () => [], onVoices: () => () => {}, speak: () => {}, stop: () => {} };
    const { screen } = await renderPanel({
      settings: { ...settings, voicePreview: true, paceOnOpen: false },
      desk: inCall({ progress: progressAt(1) }),
      speech,
    });
    await userEvent.keyboard('.');
    await screen.getByText(`›${word(settings, 'pace.choice')}`).click();
  },
  more: press('.'),
  'more, call': press('.', inCall()),
  'more, no desk': press('.', { kind: 'no-desk' }),
  'ending a call of its own': async (settings) => {
    const desk = inView({ ...inCallState(), ...OWN });
    await renderPanel({ settings, desk, knowledge: WITH_ACTIONS, care: spyCare() });
    await userEvent.keyboard('t');
  },
  'more, call and step': press('.', inCall({ progress: progressAt(1) })),
  'more, fraud': press('.', inView(fraudState())),
  'add a need': press('a', byHand('vision')),
  search: find('e', '{ArrowDown}'),
  'search, nothing': find('zzzz'),
  'search, before typing': async (settings) => {
    const recent = [{ kind: 'script', id: 'transit-code' } as const];
    const pinned = [{ kind: 'fraud', id: 'cancel-insurance-scam' } as const];
    await renderPanel({ settings, search: { ...searchSample, recent, pinned } });
    await userEvent.keyboard('{Control>}k{/Control}');
  },
  'detail, playbook': find('Slower', '{Enter}'),
  'detail, script': find('Transit', '{Enter}'),
  'detail, gated script': find('Turn off', '{Enter}'),
  'detail, scam': find('cancel it', '{Enter}'),
  'detail, term': find('automatic', '{Enter}'),
  'detail, saying': find('不用按密码', '{Enter}'),
  'detail, number': find('Helpline', '{Enter}'),
  'actions, list': act(null),
  'actions, reminder': act(2),
  'actions, hand-off': act(3),
  'actions, consent': async (settings) => {
    const screen = (await act(4)(settings)) as Awaited<ReturnType<typeof renderPanel>>['screen'];
    await screen.getByRole('radio', { name: word(settings, 'consent.yes'), exact: true }).click();
  },
  'actions, tool': act(5),
  'actions, words that helped': async (settings) => {
    const screen = (await act(null)(settings)) as Awaited<ReturnType<typeof renderPanel>>['screen'];
    await screen.getByRole('button', { name: word(settings, 'helped.title') }).click();
  },
  'actions, what was not right': async (settings) => {
    const verdicts = { vision: { verdict: 'not-right', reason: 'misread' } } as const;
    const view = inView(sampleState({ verdicts }));
    const care = spyCare();
    const { screen } = await renderPanel({ settings, knowledge: WITH_ACTIONS, care, desk: view });
    await userEvent.keyboard('/');
    await screen.getByRole('button', { name: word(settings, 'notRight.title') }).click();
  },
  'what is owed': async (settings) => {
    const feedback = owed({ id: crypto.randomUUID(), kind: 'feedback', owner: '产品组' });
    const counts = [{ kind: 'consent' as const, month: '2026-11', count: 2 }];
    const entries = [owed({ dueAt: Date.now() - 1000 }), feedback];
    const care = spyCare({ entries, counts });
    await renderPanel({ settings, knowledge: WITH_ACTIONS, care });
    await userEvent.keyboard('l');
  },
  'nothing is owed': async (settings) => {
    await renderPanel({ settings, care: spyCare() });
    await userEvent.keyboard('l');
  },
  settings: async (settings) => {
    await renderPanel({ settings });
    await userEvent.keyboard(',');
  },
  'what is held': showHeld,
  'what is held, erase it': async (settings) => {
    await showHeld(settings);
    await page.getByRole('button', { name: word(settings, 'held.erase') }).click();
  },
  'the database was damaged': (settings) =>
    renderPanel({ settings, held: { ...HELD_TOOLS, damage: { what: 'rebuilt', rows: 3 } } }),
  'map of the keys': press('?'),
  'map of the keys, without bare keys': async (settings) => {
    const { screen } = await renderPanel({ settings: { ...settings, bareKeys: false } });
    await screen.getByRole('button', { name: word(settings, 'more.open') }).click();
    await screen.getByRole('button', { name: word(settings, 'keys.title') }).click();
  },
};
