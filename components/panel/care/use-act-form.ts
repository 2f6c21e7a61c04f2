import { useState } from 'react';
import { useText } from '@/components/shared/use-text';
import { formatCareNote } from '@/utils/care/care-note';
import { dueTime } from '@/utils/care/due-time';
import { localDay } from '@/utils/care/local-day';
import type { Action } from '@/utils/contract/action';
import { OWNER_LENGTH } from '@/utils/contract/ledger';
import type { ConversationState } from '@/utils/contract/session';
import { AGENT_NAME_LENGTH } from '@/utils/contract/settings';
import { isOwnCall } from '@/utils/guidance/own-call';
import type { PanelActions } from '../panel-props';
import { usePanel } from '../use-panel';
import type { Wishes } from './CareNoteFields';
import type { CareTools } from './care-tools';
import { useAct } from './use-act';
import { reminderKind, useCarryOut } from './use-carry-out';

export interface ActFormProps {
  action: Action;
  /** Null: no conversation is in view; then there is nothing to insert into. */
  state: ConversationState | null;
  tools: CareTools;
  actions: Pick<PanelActions, 'insert'>;
  toolOrigins: readonly string[];
  /** The agent's own; empty: not known yet. */
  agentName: string;
  onAgentName(name: string): void;
  say(text: string, failed?: boolean): void;
  onDone(): void;
}

/** Minutes: an answer to feedback is looked for after a week, unless the agent says otherwise. */
const WEEK = 7 * 24 * 60;
const NO_WISHES: Wishes = { pace: null, largeType: false, channel: null, speaker: '' };

/** What an action still needs, what it then writes, and what its buttons do. */
export function useActForm({
  action,
  state,
  tools,
  agentName,
  onAgentName,
  say,
  onDone,
  ...around
}: ActFormProps) {
  const { content, language } = useText();
  const { copy, channel } = usePanel();
  const kind = reminderKind(action);
  const [start] = useState(() => Date.now());
  const [dueAt, setDueAt] = useState(dueTime(action, start, WEEK));
  const [words, setWords] = useState(content(action.title));
  const [agreed, setAgreed] = useState<boolean | null>(null);
  const [wishes, setWishes] = useState<Wishes>({ ...NO_WISHES, ...state?.careNote });
  const act = useAct(action, state, tools, { dueAt, agentName });
  const carryOut = useCarryOut({ tools, say, ...around });
  const consent = action.does === 'consent';
  const note = action.into === 'note';

  /** Nothing of it may be written before the customer's yes. */
  const mayWrite = !consent || agreed === true;
  const filled = mayWrite && act.words.ok && act.words.text !== '';
  const whole = filled && act.words.ok ? act.words.text + careNote() : null;
  const problem = kind ? carryOut.problemOf(words) : null;
  const ready = state !== null && whole !== null && problem === null;
  // No page lies under a call of its own: what is written there is copied.
  const box = note ? state === null || !isOwnCall(state) : channel === 'written';
  const inserts = action.does !== 'copy' && Boolean(action.text) && box;

  /** The four lines that colleagues' CareCue reads, at the end of what the customer agreed to. */
  function careNote(): string {
    const until = act.values.endDate ?? '';
    if (!consent || !/^\d{4}-\d{2}-\d{2}$/.test(until)) return '';
    const care = { ...wishes, words: act.values.agreedWords ?? '', until };
    return `\n\n${formatCareNote(care, language, localDay(start))}`;
  }
  /** Given once, with words that hold it, the agent's own name is kept. */
  function keepName() {
    const name = act.values.agentName?.trim().slice(0, AGENT_NAME_LENGTH);
    if (name && name !== agentName) onAgentName(name);
  }
  const remind = async (): Promise<boolean> => {
    if (!kind) return true;
    const owner = (act.values.owner ?? '').slice(0, OWNER_LENGTH);
    return carryOut.remind(kind, { words: words.trim(), owner, dueAt });
  };
  const insert = async () => {
    if (!ready || whole === null) return;
    keepName();
    const written = await carryOut.write(action, whole);
    // Without a box the words wait for one; what was promised is due all the same.
    const reminded = await remind();
    if (action.does === 'stop-selling') tools.setSellingStopped(true);
    if (written && reminded) onDone();
  };
  return {
    act,
    kind,
    consent,
    note,
    mayWrite,
    whole,
    missing: act.words.ok || !mayWrite ? [] : act.words.missing,
    ready,
    inserts,
    agreed,
    setAgreed,
    wishes,
    setWishes,
    reminder: { dueAt, words, problem, onDueAt: setDueAt, onWords: setWords },
    insert: inserts ? () => void insert() : undefined,
    /** Without writing anything, as after a promise on the phone. */
    onlyRemind: async () => {
      if (problem === null && (await remind())) onDone();
    },
    openTool: async () => {
      if (action.url && (await carryOut.openTool(action.url, act.values))) onDone();
    },
    copy: () => {
      if (whole === null) return;
      keepName();
      copy(whole);
    },
  };
}
export type ActForm = ReturnType<typeof useActForm>;
