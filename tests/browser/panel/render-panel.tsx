import '@/components/shared/theme.css';
import { useState } from 'react';
import { vi } from 'vitest';
import { render } from 'vitest-browser-react';
import { Panel } from '@/components/panel/Panel';
import type { PanelActions, PanelProps } from '@/components/panel/panel-props';
import { applyToPage } from '@/components/shared/apply-to-page';
import type { ConversationState } from '@/utils/contract/session';
import { DEFAULT_SETTINGS, type Settings } from '@/utils/contract/settings';
import { itemTitle, isShown } from '@/components/panel/search/item-title';
import { SAMPLE_ITEMS } from './sample-content';
import { inView, sampleState } from './sample-state';

/** A stand-in for the search engine: titles that contain the query. */
export const searchSample: PanelProps['search'] = (query) =>
  SAMPLE_ITEMS.filter(
    (item) =>
      isShown(item) &&
      (itemTitle(item, 'zh-Hans').includes(query) || itemTitle(item, 'en').includes(query)),
  );

export function spyActions() {
  return {
    insert: vi.fn<PanelActions['insert']>(async () => ({ ok: true })),
    copy: vi.fn<PanelActions['copy']>(async () => true),
    setVerdict: vi.fn<PanelActions['setVerdict']>(),
    startScript: vi.fn<PanelActions['startScript']>(),
    answerGate: vi.fn<PanelActions['answerGate']>(),
    goToStep: vi.fn<PanelActions['goToStep']>(),
    saveSettings: vi.fn<PanelActions['saveSettings']>(async () => true),
    setCue: vi.fn<PanelActions['setCue']>(async () => true),
    turnOffDesk: vi.fn<PanelActions['turnOffDesk']>(async () => ({ ok: true })),
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
  const update = (change: Partial<PanelProps>) =>
    screen.rerender(<Panel {...props} {...change} />);
  return { screen, actions, update };
}

/** A panel whose background answers as the real one does: verdicts and progress come back. */
export async function renderLivePanel(start: ConversationState, settings: Partial<Settings> = {}) {
  const spies = spyActions();
  function Live() {
    const [state, setState] = useState(start);
    const progress = (change: Partial<NonNullable<ConversationState['progress']>>) =>
      setState((before) =>
        before.progress ? { ...before, progress: { ...before.progress, ...change } } : before,
      );
    const actions: PanelActions = {
      ...spies,
      setVerdict(need, verdict) {
        spies.setVerdict(need, verdict);
        setState((before) => {
          const { [need]: _old, ...rest } = before.verdicts;
          return { ...before, verdicts: verdict ? { ...rest, [need]: verdict } : rest };
        });
      },
      startScript(script) {
        spies.startScript(script);
        setState((before) => ({
          ...before,
          progress: script ? { script, step: 0, gate: 'unanswered', failures: {} } : null,
        }));
      },
      answerGate(gate) {
        spies.answerGate(gate);
        progress({ gate });
      },
      goToStep(step, failed) {
        spies.goToStep(step, failed);
        setState((before) => {
          if (!before.progress) return before;
          const failures = { ...before.progress.failures };
          if (failed) failures[failed] = (failures[failed] ?? 0) + 1;
          return { ...before, progress: { ...before.progress, step, failures } };
        });
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
  const screen = await render(<Live />);
  return { screen, actions: spies };
}
