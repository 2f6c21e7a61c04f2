import { useMemo, useRef } from 'react';
import { CannotKeepBanner } from '@/components/shared/CannotKeepBanner';
import { useText, WordingProvider } from '@/components/shared/use-text';
import type { ConversationState } from '@/utils/contract/session';
import type { Language } from '@/utils/contract/text';
import { isOwnCall } from '@/utils/guidance/own-call';
import { createKnowledge, type Knowledge } from '@/utils/knowledge/create-knowledge';
import { regionalWording } from '@/utils/knowledge/regional-wording';
import { alertsOf } from './alert/alerts-of';
import { FoldedAlert } from './alert/FoldedAlert';
import type { HotlineChoice } from './alert/HotlineList';
import { useFolded } from './alert/use-folded';
import { EndCallView } from './call/EndCallView';
import { CareViews } from './care/CareViews';
import { Standing } from './care/Standing';
import { useCareKeys } from './care/use-care-keys';
import { DetailView } from './detail/DetailView';
import { DraftBar } from './draft/DraftBar';
import { DamageBanner } from './held/DamageBanner';
import { KeyMapDialog } from './keys/KeyMapDialog';
import { useKeyMap } from './keys/use-key-map';
import { DueBanner } from './ledger/DueBanner';
import { MainView } from './MainView';
import { MoreBar } from './more/MoreBar';
import { useMore } from './more/use-more';
import { AddNeedView } from './needs/AddNeedView';
import { PanelHeader } from './PanelHeader';
import type { DeskView, PanelProps } from './panel-props';
import { TeachingViews } from './reading/TeachingViews';
import { taughtTitle } from './reading/teaching-tools';
import { ReplyBar } from './say/ReplyBar';
import { isShown, itemTitle } from './search/item-title';
import { SearchBox } from './search/SearchBox';
import { SettingsViews } from './settings/SettingsViews';
import { UpdatesCard } from './updates/UpdatesCard';
import { useHandOver } from './use-hand-over';
import { NoticeLine, useNotice } from './use-notice';
import { type PanelTools, PanelToolsProvider } from './use-panel';
import { useView, type View } from './use-view';

const TITLES = {
  main: 'appName',
  settings: 'settings.title',
  reading: 'reading.title',
  desks: 'desks.title',
  needs: 'needs.add',
  'end-call': 'call.endOwn',
  actions: 'actions.title',
  act: 'actions.title',
  ledger: 'ledger.title',
  helped: 'helped.title',
  'not-right': 'notRight.title',
  held: 'held.title',
  item: 'appName',
} as const;

/** Header, one view, the notice line and the search box; which view is open. */
export function PanelViews(props: PanelProps) {
  const { desk, settings, actions, teaching, care } = props;
  const { text, language } = useText();
  const state = desk.kind === 'conversation' ? desk.state : null;
  const { view, heading, open, back, home } = useView();
  const { notice, say } = useNotice(state?.key);
  const { insert, copy, insertNote } = useHandOver(actions, care, say);
  const folded = useFolded();
  const searchInput = useRef<HTMLInputElement>(null);
  const items = props.knowledge.kind === 'ready' ? props.knowledge.items : null;
  const knowledge = useMemo(() => createKnowledge(items ?? []), [items]);
  const wording = useMemo(
    () => regionalWording(knowledge.all('regional-words'), settings.region),
    [knowledge, settings.region],
  );
  useCareKeys(care, view, open);
  const keyMap = useKeyMap();
  const more = useMore({ ...props, view, open, back, showKeys: keyMap.show, say });
  const main = view.kind === 'main';
  const status = useStatus(props, knowledge, main);

  const item = shownItem(view, knowledge);
  const title = item ? itemTitle(item, language) : text(TITLES[view.kind]);
  const tools: PanelTools = {
    ...toolsFor(desk, language),
    insert: mayInsert(desk) ? insert : null,
    knowledge,
    copy,
    more: more.all,
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
  const pending = main ? undefined : pendingAlert(state);

  return (
    <WordingProvider wording={wording}>
      <PanelToolsProvider tools={tools}>
        <div className="flex h-dvh [container-type:size] flex-col bg-paper text-base leading-relaxed text-ink">
          <div className="flex min-h-0 flex-1 flex-col short:overflow-y-auto">
            <PanelHeader
              title={title}
              status={status}
              heading={heading}
              onBack={main ? null : back}
              onSettings={
                main || view.kind === 'settings' ? null : () => open({ kind: 'settings' })
              }
              more={more.toggle}
            />
            <CannotKeepBanner why={props.cannotKeep} />
            <DamageBanner tools={props.held} />
            <DueBanner tools={care} draft={props.draft} say={say} />
            {more.entries && <MoreBar entries={more.entries} status={status} />}
            <main
              // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be scrollable by keyboard.
              tabIndex={0}
              aria-label={title}
              className="relative grid min-h-0 flex-1 content-start gap-3 overflow-y-auto px-3.5 py-3 outline-offset-[-3px] short:flex-none short:overflow-visible *:mx-auto *:w-full *:max-w-[44rem]"
            >
              {pending && <FoldedAlert alert={pending} onOpen={home} />}
              <Standing view={view} desk={desk} tools={care} actions={actions} />
              {main && <MainView {...props} hotlines={hotlines} folded={folded} say={say} />}
              {main && props.updates && <UpdatesCard {...props.updates} />}
              {view.kind === 'needs' && state && (
                <AddNeedView state={state} onNeed={actions.setNeedByHand} onDone={back} say={say} />
              )}
              {view.kind === 'end-call' && (
                <EndCallView care={care} actions={actions} open={open} home={home} />
              )}
              <SettingsViews {...props} view={view.kind} open={open} say={say} />
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
              {item && (
                <DetailView item={item} hotlines={hotlines} onStart={state ? start : null} />
              )}
            </main>
          </div>
          <DraftBar draft={props.draft} say={say} />
          <ReplyBar desk={desk} onDismiss={actions.dismissWish} onInsertNote={insertNote} />
          <NoticeLine notice={notice} />
          {items && (
            <SearchBox
              input={searchInput}
              search={props.search}
              asked={props.searchAsked}
              onFocus={more.close}
              onOpen={tools.open}
            />
          )}
          {keyMap.lines && (
            <KeyMapDialog
              lines={keyMap.lines}
              view={title}
              bare={keyMap.bare}
              commands={props.commands}
              onClose={keyMap.close}
            />
          )}
        </div>
      </PanelToolsProvider>
    </WordingProvider>
  );
}

function shownItem(view: View, knowledge: Knowledge) {
  const found = view.kind === 'item' ? knowledge.get(view.item.kind, view.item.id) : null;
  return found && isShown(found) ? found : null;
}

/** What was read, and how, on the main view; null where no conversation is in view. */
function useStatus(
  { desk, teaching }: PanelProps,
  knowledge: Knowledge,
  main: boolean,
): string | null {
  const { text } = useText();
  if (!main || desk.kind !== 'conversation') return null;
  if (isOwnCall(desk.state)) return text('call.own');
  const { adapter: id, messageCount: count } = desk.state;
  const adapter = taughtTitle(teaching, id) ?? knowledge.get('desk', id)?.title ?? id;
  return text('header.read', { count, adapter });
}

const pendingAlert = (state: ConversationState | null) =>
  state
    ? alertsOf(state).find((alert) => state.verdicts[alert.need]?.verdict !== 'not-right')
    : undefined;

const mayInsert = (desk: DeskView) =>
  desk.kind === 'conversation' && desk.reply.box !== 'note' && desk.state.channel !== 'call';

/** What the conversation in view brings with it; without one the customer's language is the agent's. */
function toolsFor(desk: DeskView, language: Language) {
  if (desk.kind !== 'conversation')
    return { customerLanguage: language, noteOnly: false, channel: 'written' as const };
  const { customerLanguage, channel } = desk.state;
  return { customerLanguage, noteOnly: desk.reply.box === 'note', channel };
}
