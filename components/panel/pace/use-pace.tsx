import { createContext, type ReactNode, useContext, useState } from 'react';
import type { ConversationState } from '@/utils/contract/session';
import type { Settings, Speed } from '@/utils/contract/settings';
import type { Language } from '@/utils/contract/text';
import type { Pace } from '@/utils/guidance/pace';
import { changedSpeed, pacedByNote, paceFor, withSpeed } from '@/utils/guidance/pace-for';
import { leadingNeed } from '@/utils/guidance/suggest';
import { visibleNeeds } from '@/utils/guidance/visible-needs';
import type { PanelProps } from '../panel-props';
import { usePanel } from '../use-panel';
import type { SpeechTools } from './speech-tools';

interface PaceTools {
  /** For the need that leads in the conversation in view. */
  pace: Pace;
  /** The guide sets out by itself when a step opens. */
  onOpen: boolean;
  /**
   * One step slower or faster, kept for the need that leads; where a care note says the pace, for this
   * conversation alone.
   */
  change(language: Language, by: 1 | -1): void;
  /** Null where sentences are not heard first. */
  speech: SpeechTools | null;
}

const PaceContext = createContext<PaceTools | null>(null);

interface PaceProviderProps {
  state: ConversationState;
  settings: Settings;
  speech: PanelProps['speech'];
  save(change: Partial<Settings>): unknown;
  children: ReactNode;
}

/** Sets the pace at which everything inside is read to the customer. */
export function PaceProvider({ state, settings, speech, save, children }: PaceProviderProps) {
  const { knowledge } = usePanel();
  const lead = leadingNeed(visibleNeeds(state.assessment, state.verdicts), knowledge);
  const need = lead ? knowledge.get('need', lead.need) : null;
  // A note speaks of this customer alone: what is changed from there is no setting for others.
  const [here, setHere] = useState<Speed | null>(null);
  const usual = paceFor(need, settings);
  const noted = pacedByNote(usual, state.careNote);
  const pace = here ? { ...noted, ...here } : noted;
  const tools: PaceTools = {
    pace,
    onOpen: settings.paceOnOpen,
    change: (language, by) => {
      const { zhPerMinute, enPerMinute } = changedSpeed(pace, language, by);
      const speed = { zhPerMinute, enPerMinute };
      if (state.careNote?.pace) setHere(speed);
      else save(withSpeed(need, speed, settings));
    },
    speech: (settings.voicePreview && speech) || null,
  };
  return <PaceContext value={tools}>{children}</PaceContext>;
}

export function usePace(): PaceTools {
  const tools = useContext(PaceContext);
  if (!tools) throw new Error('usePace is only for what stands in the main view.');
  return tools;
}
