import { userEvent } from 'vitest/browser';
import type { Settings } from '@/utils/contract/settings';
import { t } from '@/utils/i18n/t';
import { renderPanel, searchSample } from './render-panel';
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
  settings: async (settings) => {
    const { screen } = await renderPanel({ settings });
    await screen.getByRole('button', { name: word(settings, 'header.settings') }).click();
  },
  'no desk': (settings) => renderPanel({ settings, desk: { kind: 'no-desk' } }),
  'no conversation': (settings) => renderPanel({ settings, desk: { kind: 'no-conversation' } }),
  calm: (settings) => renderPanel({ settings, desk: inView(calm) }),
  loading: (settings) => renderPanel({ settings, knowledge: { kind: 'loading' } }),
  failed: (settings) => renderPanel({ settings, knowledge: { kind: 'failed' } }),
};
