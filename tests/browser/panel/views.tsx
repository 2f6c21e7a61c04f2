import { userEvent } from 'vitest/browser';
import type { Settings } from '@/utils/contract/settings';
import { t } from '@/utils/i18n/t';
import { renderPanel, searchSample } from './render-panel';
import { owed, spyCare, WITH_ACTIONS } from './sample-actions';
import { crisisState, fraudState, inView, progressAt, sampleState } from './sample-state';

type Look = Pick<Settings, 'language' | 'theme'>;
type Show = (look: Look) => Promise<unknown>;

const running = (step: number, change = {}) =>
  inView(sampleState({ progress: progressAt(step, change) }));

const inCall = (step: number) =>
  inView(sampleState({ channel: 'call', progress: progressAt(step) }));

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

/** Every view in every state that looks different. */
export const VIEWS: Record<string, Show> = {
  'needs and sentence': (settings) => renderPanel({ settings }),
  'needs, why': async (settings) => {
    const { screen } = await renderPanel({ settings });
    await screen.getByRole('button', { name: word(settings, 'needs.why') }).click();
  },
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
  'script, read in a call': (settings) => renderPanel({ settings, desk: inCall(1) }),
  'script, pace in a call': async (settings) => {
    const speech = { voices: () => [], onVoices: () => () => {}, speak: () => {}, stop: () => {} };
    const { screen } = await renderPanel({
      settings: { ...settings, voicePreview: true, paceOnOpen: false },
      desk: inCall(1),
      speech,
    });
    await screen.getByText(`›${word(settings, 'pace.choice')}`).click();
  },
  'script, opening in a call': (settings) => renderPanel({ settings, desk: inCall(0) }),
  'script, failed once': (settings) =>
    renderPanel({ settings, desk: running(1, { failures: { 'type-words': 1 } }) }),
  'script, second route': (settings) =>
    renderPanel({ settings, desk: running(1, { failures: { 'type-words': 2 } }) }),
  'script, which way': (settings) =>
    renderPanel({ settings, desk: running(0, { script: 'transit-code' }) }),
  'script, drawn screen': (settings) =>
    renderPanel({ settings, desk: running(1, { script: 'transit-code', variant: 'wechat' }) }),
  'script, done': (settings) => renderPanel({ settings, desk: running(3) }),
  'script, done, written down': async (settings) => {
    await renderPanel({ settings, desk: running(3) });
    await userEvent.keyboard('w');
  },
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
  settings: async (settings) => {
    await renderPanel({ settings });
    await userEvent.keyboard(',');
  },
  'no desk': (settings) => renderPanel({ settings, desk: { kind: 'no-desk' } }),
  'no conversation': (settings) => renderPanel({ settings, desk: { kind: 'no-conversation' } }),
  calm: (settings) => renderPanel({ settings, desk: inView(calm) }),
  loading: (settings) => renderPanel({ settings, knowledge: { kind: 'loading' } }),
  failed: (settings) => renderPanel({ settings, knowledge: { kind: 'failed' } }),
};
