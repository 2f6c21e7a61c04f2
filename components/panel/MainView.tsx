import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import type { Finding } from '@/utils/contract/draft';
import type { HotlineChoice } from './alert/HotlineList';
import type { Folded } from './alert/use-folded';
import { ConversationView } from './ConversationView';
import { CallOffer } from './call/CallOffer';
import { EmptyState } from './EmptyState';
import { LoadingState } from './LoadingState';
import { PaceProvider } from './pace/use-pace';
import type { DeskView, KnowledgeView, PanelActions, PanelProps } from './panel-props';

interface MainViewProps {
  desk: DeskView;
  knowledge: KnowledgeView;
  hotlines: HotlineChoice;
  folded: Folded;
  actions: PanelActions;
  settings: PanelProps['settings'];
  speech?: PanelProps['speech'];
  draft?: PanelProps['draft'];
  say(text: string, failed?: boolean): void;
}

const NONE: readonly Finding[] = [];

/** The conversation in view, or why there is none and what to do. */
export function MainView(props: MainViewProps) {
  const { desk, knowledge, hotlines, folded, actions, settings, speech, draft, say } = props;
  const { text } = useText();
  if (knowledge.kind === 'failed') {
    return (
      <EmptyState title={text('state.failed')} help={text('state.failedHelp')}>
        <Button look="go" onClick={actions.retry}>
          {text('state.retry')}
        </Button>
      </EmptyState>
    );
  }
  if (knowledge.kind === 'loading' || desk.kind === 'loading') {
    return <LoadingState />;
  }
  if (desk.kind === 'no-desk') {
    return (
      <EmptyState title={text('state.noDesk')} help={text('state.noDeskHelp')}>
        <p className="max-w-[30rem] text-pretty text-soft">{text('state.noDeskHow')}</p>
        <CallOffer onStart={actions.startCall} />
      </EmptyState>
    );
  }
  if (desk.kind === 'no-conversation') {
    return (
      <EmptyState title={text('state.noConversation')} help={text('state.noConversationHelp')}>
        <CallOffer onStart={actions.startCall} />
      </EmptyState>
    );
  }
  const { state } = desk;
  return (
    <PaceProvider
      // Nothing of one conversation may linger in another.
      key={`${state.origin}|${state.key}`}
      state={state}
      settings={settings}
      speech={speech}
      save={actions.saveSettings}
    >
      <ConversationView
        state={state}
        calm={settings.calm}
        say={say}
        hotlines={hotlines}
        folded={folded}
        draft={draft?.findings ?? NONE}
        actions={actions}
      />
    </PaceProvider>
  );
}
