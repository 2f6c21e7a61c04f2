import { useEffect, useMemo, useState } from 'react';
import type { DraftTools } from '@/components/panel/draft/draft-tools';
import type { KnowledgeView } from '@/components/panel/panel-props';
import type { ReplyBoxState } from '@/utils/contract/conversation';
import type { Draft, Finding } from '@/utils/contract/draft';
import type { ConversationState } from '@/utils/contract/session';
import type { Settings } from '@/utils/contract/settings';
import { isSolved } from '@/utils/guidance/is-solved';
import { isLeftAlone } from '@/utils/guidance/left-alone';
import { visibleNeeds } from '@/utils/guidance/visible-needs';
import { sendMessage } from '@/utils/messaging';
import { changeSettings } from '@/utils/storage/settings';
import { checkInPanel } from './check-in-panel';
import { useDraft } from './use-draft';
import { useDraftCounts } from './use-draft-counts';

/** What is to be said of the reply being written, and what the agent does about it. */
export function useDraftTools(
  state: ConversationState | null,
  box: ReplyBoxState | null,
  knowledge: KnowledgeView,
  settings: Settings | null,
): DraftTools {
  const draft = useDraft(state, box);
  const checked = useFindings(draft, state, knowledge);
  const [left, setLeft] = useState<readonly Finding[]>([]);
  const written = draft?.text.trim() !== '' && draft !== null;
  // A draft that was sent or emptied takes along what was to be left alone in it.
  useEffect(() => {
    if (!written) setLeft([]);
  }, [written]);
  const ignored = settings?.ignoredFindings;
  const wanted = useMemo(
    () => checked.filter(({ rule }) => !ignored?.includes(rule)),
    [checked, ignored],
  );
  const settle = useDraftCounts(state?.key ?? null, draft, wanted);
  const findings = wanted.filter((finding) => !isLeftAlone(finding, left));
  return {
    findings,
    replace: async (finding) => {
      const replaced = await replace(finding, draft, state);
      if (replaced) settle(finding, 'finding-taken');
      return replaced;
    },
    dismiss: (finding) => {
      settle(finding, 'finding-ignored');
      setLeft((before) => [...before, finding]);
    },
    ignore: (finding) => {
      const { rule } = finding;
      settle(finding, 'finding-ignored');
      void changeSettings((before) => ({
        ...before,
        ignoredFindings: [...new Set([...before.ignoredFindings, rule])],
      }));
    },
  };
}

const NONE: readonly Finding[] = [];

function useFindings(
  draft: Draft | null,
  state: ConversationState | null,
  knowledge: KnowledgeView,
): readonly Finding[] {
  const [found, setFound] = useState<{ draft: Draft; findings: readonly Finding[] } | null>(null);
  const items = knowledge.kind === 'ready' ? knowledge.items : null;
  useEffect(() => {
    if (!draft || !state || !items || draft.purpose === 'note' || !draft.text.trim()) return;
    let stopped = false;
    const check = async () => {
      const { tabId, customerLanguage, assessment, verdicts } = state;
      const read = await sendMessage('readConversation', { tabId }).catch(() => null);
      const findings = await checkInPanel(
        {
          text: draft.text,
          language: customerLanguage,
          needs: visibleNeeds(assessment, verdicts).map(({ need }) => need),
          messages: read?.conversation.messages.filter(({ internal }) => !internal),
          solved: isSolved(state),
        },
        items,
      );
      if (!stopped) setFound({ draft, findings });
    };
    void check();
    return () => {
      stopped = true;
    };
  }, [draft, state, items]);
  // While the next words are being read, the findings that still stand there stay.
  if (!found || !draft || found.draft.key !== draft.key) return NONE;
  if (found.draft === draft) return found.findings;
  return found.findings.filter(({ text }) => draft.text.includes(text));
}

/** Asks for exactly these words to be replaced; false when they stand there no more. */
async function replace(
  { text, start, better }: Finding,
  draft: Draft | null,
  state: ConversationState | null,
): Promise<boolean> {
  if (!state || !draft || better === null) return false;
  const occurrence = draft.text.slice(0, start).split(text).length - 1;
  const { tabId, origin, key } = state;
  const place = { at: 'part', find: text, occurrence } as const;
  const written = sendMessage('insertText', { tabId, origin, key, text: better, place });
  return written.then(
    ({ ok }) => ok,
    () => false,
  );
}
