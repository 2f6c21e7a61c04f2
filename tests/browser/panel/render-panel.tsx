import '@/components/shared/theme.css';
import { useState } from 'react';
import { vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { Panel } from '@/components/panel/Panel';
import type { PanelActions, PanelProps } from '@/components/panel/panel-props';
import { isShown, itemTitle } from '@/components/panel/search/item-title';
import { applyToPage } from '@/components/shared/apply-to-page';
import type { ConversationState, ScriptProgress } from '@/utils/contract/session';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/contract/settings';
import { putAdviceAside } from '@/utils/guidance/advice';
import { withNeedByHand } from '@/utils/guidance/needs-by-hand';
import {
  answerGate,
  chooseVariant,
  goToStep,
  startProgress,
} from '@/utils/guidance/script-progress';
import { withVariant } from '@/utils/guidance/script-variant';
import { passwordFree, SAMPLE_ITEMS } from './sample-content';
import { inView, sampleState } from './sample-state';

/** A stand-in for the search engine: titles that contain the query. */
export const searchSample: PanelProps['search'] = {
  find: (query, filter) => {
    const hits = SAMPLE_ITEMS.filter(isShown)
      .filter((item) => filter.kind === null || item.kind === filter.kind)
      .map((item) => ({
        item,
        title: [itemTitle(item, 'zh-Hans'), itemTitle(item, 'en')].find((t) => t.includes(query)),
      }))
      .flatMap(({ item, title: text }) => {
        if (text === undefined) return [];
        const start = text.indexOf(query);
        const title = { text, marks: [{ start, end: start + query.length }] };
        return [{ ref: { kind: item.kind, id: item.id }, title, why: null, unwritten: false }];
      });
    return { hits, weak: hits.length === 0 };
  },
  foundNothing: () => {},
  recent: [],
  pinned: [],
  remember: () => {},
  togglePin: () => {},
  released: (query) => query,
  noteMissing: () => {},
};

export function spyActions() {
  return {
    insert: vi.fn<PanelActions['insert']>(async () => ({ ok: true })),
    copy: vi.fn<PanelActions['copy']>(async () => true),
    dismissWish: vi.fn<PanelActions['dismissWish']>(),
    setNeedByHand: vi.fn<PanelActions['setNeedByHand']>(),
    setChannel: vi.fn<PanelActions['setChannel']>(),
    startCall: vi.fn<PanelActions['startCall']>(),
    endCall: vi.fn<PanelActions['endCall']>(),
    takeCallAlong: vi.fn<PanelActions['takeCallAlong']>(),
    setHeard: vi.fn<PanelActions['setHeard']>(),
    putAdviceAside: vi.fn<PanelActions['putAdviceAside']>(),
    setVerdict: vi.fn<PanelActions['setVerdict']>(),
    startScript: vi.fn<PanelActions['startScript']>(),
    answerGate: vi.fn<PanelActions['answerGate']>(),
    chooseVariant: vi.fn<PanelActions['chooseVariant']>(),
    goToStep: vi.fn<PanelActions['goToStep']>(),
    openSummary: vi.fn<PanelActions['openSummary']>(),
    saveSettings: vi.fn<PanelActions['saveSettings']>(async () => true),
    setCue: vi.fn<PanelActions['setCue']>(async () => true),
    turnOffDesk: vi.fn<PanelActions['turnOffDesk']>(async () => ({ ok: true })),
    openStudio: vi.fn<PanelActions['openStudio']>(),
    openPractice: vi.fn<PanelActions['openPractice']>(),
    retry: vi.fn<PanelActions['retry']>(),
  };
}

type Options = Partial<Omit<PanelProps, 'actions' | 'settings'>> & { settings?: Partial<Settings> };

export async function renderPanel({ settings: chosen, ...options }: Options = {}) {
  const actions = spyActions();
  const settings: Settings = { ...DEFAULT_SETTINGS, language: 'zh-Hans', ...chosen };
  applyToPage(document.documentElement, {
    theme: settings.theme,
    language: settings.language ?? 'en',
  });
  const props: PanelProps = {
    desk: inView(sampleState()),
    knowledge: { kind: 'ready', items: SAMPLE_ITEMS },
    languages: ['zh-CN'],
    desks: ['https://desk.example.com'],
    search: searchSample,
    ...options,
    settings,
    actions,
  };
  const screen = await render(<Panel {...props} />);
  const update = (change: Partial<PanelProps>) => screen.rerender(<Panel {...props} {...change} />);
  return { screen, actions, update };
}

interface LivePanelProps {
  start: ConversationState;
  settings: Partial<Settings>;
  spies: ReturnType<typeof spyActions>;
}

function LivePanel({ start, settings, spies }: LivePanelProps) {
  const [state, setState] = useState(start);
  const change = (next: (progress: ScriptProgress) => ScriptProgress) =>
    setState((before) => ({ ...before, progress: before.progress && next(before.progress) }));
  const actions: PanelActions = {
    ...spies,
    setVerdict(need, verdict) {
      spies.setVerdict(need, verdict);
      setState((before) => {
        const { [need]: _old, ...rest } = before.verdicts;
        return { ...before, verdicts: verdict ? { ...rest, [need]: verdict } : rest };
      });
    },
    setNeedByHand(need, on) {
      spies.setNeedByHand(need, on);
      setState((before) => withNeedByHand(before, need, on));
    },
    setChannel(channel) {
      spies.setChannel(channel);
      setState((before) => ({ ...before, channel }));
    },
    putAdviceAside(aside) {
      spies.putAdviceAside(aside);
      setState((before) => putAdviceAside(before, aside));
    },
    startScript(script) {
      spies.startScript(script);
      setState((before) => ({ ...before, progress: script ? startProgress(script) : null }));
    },
    answerGate(gate) {
      spies.answerGate(gate);
      change((progress) => answerGate(progress, gate));
    },
    chooseVariant(variant) {
      spies.chooseVariant(variant);
      change((progress) => chooseVariant(progress, variant));
    },
    goToStep(step, failed) {
      spies.goToStep(step, failed);
      change((progress) =>
        goToStep(progress, withVariant(passwordFree, progress.variant), step, failed),
      );
    },
  };
  return (
    <Panel
      desk={inView(state)}
      knowledge={{ kind: 'ready', items: SAMPLE_ITEMS }}
      settings={{ ...DEFAULT_SETTINGS, language: 'zh-Hans', ...settings }}
      languages={['zh-CN']}
      desks={[state.origin]}
      search={searchSample}
      actions={actions}
    />
  );
}

/** A panel whose background answers as the real one does: verdicts and progress come back. */
export async function renderLivePanel(start: ConversationState, settings: Partial<Settings> = {}) {
  const spies = spyActions();
  const screen = await render(<LivePanel start={start} settings={settings} spies={spies} />);
  return { screen, actions: spies };
}
