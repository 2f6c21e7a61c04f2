import { useMemo, useRef } from 'react';
import { type KeyMap, useKeys } from '@/components/shared/use-keys';
import { useText, WordingProvider } from '@/components/shared/use-text';
import type { Channel, ConversationState } from '@/utils/contract/session';
import { createKnowledge } from '@/utils/knowledge/create-knowledge';
import { regionalWording } from '@/utils/knowledge/regional-wording';
import { alertsOf } from './alert/alerts-of';
import { FoldedAlert } from './alert/FoldedAlert';
import type { HotlineChoice } from './alert/HotlineList';
import { useFolded } from './alert/use-folded';
import { CareViews } from './care/CareViews';
import { Standing } from './care/Standing';
import { useCareKeys } from './care/use-care-keys';
import { DetailView } from './detail/DetailView';
import { DraftBar } from './draft/DraftBar';
import { DueBanner } from './ledger/DueBanner';
import { MainView } from './MainView';
import { PanelHeader } from './PanelHeader';
import type { DeskView, PanelProps } from './panel-props';
import { TeachingViews } from './reading/TeachingViews';
import { taughtTitle } from './reading/teaching-tools';
import { ReplyBar } from './say/ReplyBar';
import { isShown, itemTitle } from './search/item-title';
import { SearchBox } from './search/SearchBox';
import { SettingsPage } from './settings/SettingsPage';
import { useHandOver } from './use-hand-over';
import { NoticeLine, useNotice } from './use-notice';
import { type PanelTools, PanelToolsProvider } from './use-panel';
import { useView, type View } from './use-view';

/** Header, one view, the notice line and the search box; which view is open. */
export function PanelViews(props: PanelProps) {
  const { desk, settings, actions, teaching, care } = props;
  const { text, language } = useText();
  const { view, heading, open, back, home } = useView();
  const { notice, say } = useNotice();
  const { insert, copy, insertNote } = useHandOver(actions, care, say);
  const folded = useFolded();
  const searchInput = useRef<HTMLInputElement>(null);
  const items = props.knowledge.kind === 'ready' ? props.knowledge.items : null;
  const knowledge = useMemo(() => createKnowledge(items ?? []), [items]);
  const wording = useMemo(
    () => regionalWording(knowledge.all('regional-words'), settings.region),
    [knowledge, settings.region],
  );
  const state = desk.kind === 'conversation' ? desk.state : null;
  const noteOnly = isNoteOnly(desk);
  const showReading = readingOpener(teaching, view, open);
  useKeys(viewKeys(view, back, showReading));
  useCareKeys(care, view, open);

  const found = view.kind === 'item' ? knowledge.get(view.item.kind, view.item.id) : null;
  const item = found && isShown(found) ? found : null;
  const titles = {
    main: () => text('appName'),
    settings: () => text('settings.title'),
    reading: () => text('reading.title'),
    desks: () => text('desks.title'),
    actions: () => text('actions.title'),
    act: () => text('actions.title'),
    ledger: () => text('ledger.title'),
    helped: () => text('helped.title'),
    item: () => (item ? itemTitle(item, language) : text('appName')),
  };
  const tools: PanelTools = {
    knowledge,
    customerLanguage: state?.customerLanguage ?? language,
    channel: channelOf(state),
    insert: canInsert(desk) ? insert : null,
    noteOnly,
    copy,
    open: (next) => open({ kind: 'item', item: next }),
    act: care ? (action) => open({ kind: 'act', action }) : null,
  };
  const hotlines: HotlineChoice = {
    region: settings.region,
    hotlines: knowledge.all('hotline'),
    onChooseRegion: () => open({ kind: 'settings' }),
  };
  const start = (script: string) => {
    actions.startScript(script);
    home();
  };
  const waiting = view.kind === 'main' || !state ? [] : alertsOf(state);
  const pending = waiting.find((alert) => state?.verdicts[alert.need]?.verdict !== 'not-right');
  const status =
    view.kind === 'main' && state
      ? text('header.read', { count: state.messageCount, adapter: deskName(state.adapter) })
      : null;

  return (
    <WordingProvider wording={wording}>
      <PanelToolsProvider tools={tools}>
        <div className="@container flex h-dvh flex-col bg-paper text-base leading-relaxed text-ink">
          <PanelHeader
            title={titles[view.kind]()}
            status={status}
            heading={heading}
            onBack={view.kind === 'main' ? null : back}
            onSettings={view.kind === 'settings' ? null : () => open({ kind: 'settings' })}
            onReading={showReading}
          />
          <DueBanner tools={care} say={say} />
          <main
            // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard.
            tabIndex={0}
            aria-label={titles[view.kind]()}
            className="relative grid min-h-0 flex-1 content-start gap-3 overflow-y-auto px-3.5 py-3 outline-offset-[-3px] *:mx-auto *:w-full *:max-w-[44rem]"
          >
            {pending && <FoldedAlert alert={pending} onOpen={home} />}
            <Standing view={view} state={state} tools={care} />
            {view.kind === 'main' && <MainView {...props} hotlines={hotlines} folded={folded} />}
            {view.kind === 'settings' && (
              <SettingsPage settings={settings} desks={props.desks} actions={actions} say={say} />
            )}
            <TeachingViews
              view={view.kind}
              tools={teaching}
              builtIn={knowledge.all('desk')}
              settings={settings}
              actions={actions}
              open={open}
              say={say}
            />
            <CareViews
              view={view}
              tools={care}
              state={state}
              settings={settings}
              actions={actions}
              open={open}
              home={home}
              say={say}
            />
            {item && <DetailView item={item} hotlines={hotlines} onStart={state ? start : null} />}
          </main>
          <DraftBar draft={props.draft} say={say} />
          <ReplyBar desk={desk} onDismiss={actions.dismissWish} onInsertNote={insertNote} />
          <NoticeLine notice={notice} />
          {items && <SearchBox input={searchInput} search={props.search} onOpen={tools.open} />}
        </div>
      </PanelToolsProvider>
    </WordingProvider>
  );

  function deskName(adapter: string): string {
    return taughtTitle(teaching, adapter) ?? knowledge.get('desk', adapter)?.title ?? adapter;
  }
}

const channelOf = (state: ConversationState | null): Channel => state?.channel ?? 'written';

const canInsert = (desk: DeskView) =>
  desk.kind === 'conversation' && desk.reply.box !== 'note' && desk.state.channel === 'written';

const isNoteOnly = (desk: DeskView) => desk.kind === 'conversation' && desk.reply.box === 'note';

/** Only from the main view, and only where a page lies under the panel. */
function readingOpener(
  teaching: PanelProps['teaching'],
  view: View,
  open: (view: View) => void,
): (() => void) | null {
  return teaching && view.kind === 'main' ? () => open({ kind: 'reading' }) : null;
}

function viewKeys(view: View, back: () => void, showReading: (() => void) | null): KeyMap {
  return view.kind === 'main' ? { r: showReading ?? undefined } : { escape: back };
}
