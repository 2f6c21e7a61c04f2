import type { Action } from '@/utils/contract/action';
import type { ConversationState } from '@/utils/contract/session';
import type { Settings } from '@/utils/contract/settings';
import { judgedWrong } from '@/utils/guidance/judged-wrong';
import { LedgerView } from '../ledger/LedgerView';
import type { PanelActions } from '../panel-props';
import { usePanel } from '../use-panel';
import type { View } from '../use-view';
import { ActionsView } from './ActionsView';
import { ActView } from './ActView';
import type { CareTools } from './care-tools';
import { HelpedView } from './HelpedView';
import { NotRightView } from './NotRightView';
import { useAtOnce } from './use-at-once';

interface CareViewsProps {
  view: View;
  /** Absent where there is nothing to act on. */
  tools: CareTools | undefined;
  state: ConversationState | null;
  settings: Settings;
  actions: Pick<PanelActions, 'insert' | 'saveSettings'>;
  open(view: View): void;
  home(): void;
  say(text: string, failed?: boolean): void;
}

/** The views of quick actions and of what is still owed. */
export function CareViews({ tools, ...props }: CareViewsProps) {
  return tools ? <CareView {...props} tools={tools} /> : null;
}

function CareView(props: CareViewsProps & { tools: CareTools }) {
  const { view, tools, state, settings, actions, open, home, say } = props;
  const { find } = usePanel();
  const { atOnce, canBeAtOnce } = useAtOnce({
    tools,
    actions,
    agentName: settings.agentName,
    say,
    onDone: home,
  });
  const choose = (action: Action) => {
    if (state && canBeAtOnce(action)) void atOnce(action);
    else open({ kind: 'act', action: action.id });
  };
  switch (view.kind) {
    case 'actions':
      return (
        <ActionsView
          state={state}
          onChoose={choose}
          onHelped={state ? () => open({ kind: 'helped' }) : null}
          onNotRight={
            state && judgedWrong(state).length > 0 ? () => open({ kind: 'not-right' }) : null
          }
          onLedger={() => open({ kind: 'ledger' })}
        />
      );
    case 'act': {
      const action = find('action', view.action);
      return action ? (
        <ActView
          // What was filled in for one conversation has no place in another.
          key={`${action.id}|${state?.origin}|${state?.key}`}
          action={action}
          state={state}
          tools={tools}
          actions={actions}
          toolOrigins={settings.toolOrigins}
          agentName={settings.agentName}
          onAgentName={(agentName) => void actions.saveSettings({ agentName })}
          say={say}
          onDone={home}
        />
      ) : null;
    }
    case 'ledger':
      return <LedgerView tools={tools} keepHours={settings.keepHours} say={say} />;
    case 'helped':
      return state ? (
        <HelpedView
          key={`${state.origin}|${state.key}`}
          state={state}
          tools={tools}
          say={say}
          onDone={home}
        />
      ) : null;
    case 'not-right':
      return state ? (
        <NotRightView
          key={`${state.origin}|${state.key}`}
          state={state}
          tools={tools}
          say={say}
          onDone={home}
        />
      ) : null;
    default:
      return null;
  }
}
