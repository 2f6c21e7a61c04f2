import { useEffect, useMemo, useState } from 'react';
import { useText } from '@/components/shared/use-text';
import { fillVariables, variablesOf } from '@/utils/care/fill-variables';
import type { Action } from '@/utils/contract/action';
import type { ConversationState } from '@/utils/contract/session';
import { usePanel } from '../use-panel';
import { type CareTools, NO_FACTS, type PageFacts } from './care-tools';
import { startingValues } from './starting-values';
import { clockTime, dayOf } from './times';

/** Variables that say when the reminder is: they follow its time and are not asked for. */
const OF_TIME: Record<string, (dueAt: number, language: string) => string> = {
  promisedTime: clockTime,
  callBackTime: clockTime,
  answerBy: (dueAt) => dayOf(dueAt),
};

/** An action's words with its variables: what the page knows, then what the agent typed over it. */
export function useAct(
  action: Action,
  state: ConversationState | null,
  tools: Pick<CareTools, 'readPage' | 'entries' | 'now'>,
  { dueAt, agentName }: { dueAt: number; agentName: string },
) {
  const { language, wording } = useText();
  const { knowledge, customerLanguage } = usePanel();
  const [typed, setTyped] = useState<Record<string, string>>({});
  const facts = usePageFacts(tools.readPage);
  const written = action.into === 'note' ? language : customerLanguage;
  const said = action.text ? wording(action.text, written) : '';
  const asks = action.asks.map((ask) => wording(ask, customerLanguage));
  const all = [said, action.url ?? '', ...asks].join('\n');
  const variables = useMemo(() => variablesOf(all), [all]);
  const known = useMemo(() => {
    if (!state) return {};
    return startingValues(variables, {
      state,
      facts,
      knowledge,
      owed: tools.entries.filter(({ origin, key }) => origin === state.origin && key === state.key),
      language: written,
      content: (text) => wording(text, written),
      now: tools.now,
    });
  }, [variables, state, facts, knowledge, tools.entries, tools.now, written, wording]);
  const ofTime = Object.fromEntries(
    variables.flatMap((name) => {
      const time = OF_TIME[name];
      return time && !Number.isNaN(dueAt) ? [[name, time(dueAt, written)]] : [];
    }),
  );
  // The agent's own name is asked for once.
  const own: Record<string, string> = agentName ? { agentName } : {};
  const values: Record<string, string> = { ...own, ...known, ...ofTime, ...typed };
  return {
    variables,
    /** Those that the agent can fill in. */
    asked: variables.filter((name) => !(name in OF_TIME || name in own)),
    values,
    set: (name: string, value: string) => setTyped((before) => ({ ...before, [name]: value })),
    words: fillVariables(said, values),
    asks: asks.map((ask) => fillVariables(ask, values)),
    /** The asks as they stand, with what is filled in so far. */
    language: written,
  };
}

function usePageFacts(readPage: CareTools['readPage']): PageFacts {
  const [facts, setFacts] = useState<PageFacts>(NO_FACTS);
  useEffect(() => {
    let stopped = false;
    // Without the page the agent fills in more.
    void readPage()
      .catch(() => NO_FACTS)
      .then((read) => !stopped && setFacts(read));
    return () => {
      stopped = true;
    };
  }, [readPage]);
  return facts;
}
