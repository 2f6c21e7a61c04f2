import type { Assessment, Evidence, NeedFinding } from '@/utils/contract/assessment';
import type { CueUrgency, CueView } from '@/utils/contract/cue';
import type { ConversationState } from '@/utils/contract/session';
import type { Settings } from '@/utils/contract/settings';
import { type Language, textIn } from '@/utils/contract/text';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';
import { leadingNeed, openingSentence, whatHelps } from './suggest';
import { visibleNeeds } from './visible-needs';

const CHIPS = 3;
const QUOTES = 3;
/** Longer evidence is cut: the cue quotes, the panel shows. */
const QUOTE_LENGTH = 40;

function urgencyOf(lead: NeedFinding): CueUrgency {
  if (lead.need === 'crisis') return 'crisis';
  return lead.need === 'fraud-risk' ? 'fraud' : 'care';
}

const cut = (text: string) =>
  text.length <= QUOTE_LENGTH ? text : `${text.slice(0, QUOTE_LENGTH).trimEnd()}…`;

/** The customer's words behind the needs shown: one quote for each need before a second for any. */
function quotes(needs: readonly NeedFinding[]): string[] {
  const said = needs.map(({ evidence }) => evidence.filter((one) => 'message' in one));
  const rounds: Evidence[] = [0, 1, 2].flatMap((round) =>
    said.flatMap((evidence) => evidence.slice(round, round + 1)),
  );
  const texts = rounds.map(({ text }) => cut(text.trim())).filter(Boolean);
  const distinct = [...new Set(texts)].filter(
    (text, _index, all) => !all.some((other) => other !== text && other.includes(text)),
  );
  return distinct.slice(0, QUOTES);
}

/** What the cue is about; a fraud is named where it can be. */
function headingOf(
  lead: NeedFinding,
  assessment: Assessment,
  knowledge: Knowledge,
  options: CueOptions,
) {
  const urgency = urgencyOf(lead);
  const heading = options.headings[urgency];
  const type = urgency === 'fraud' ? assessment.fraud?.types[0] : undefined;
  const title = type
    ? (knowledge.get('fraud', type) ?? knowledge.get('fraud-type', type))?.title
    : undefined;
  return title ? `${heading} · ${textIn(title, options.language)}` : heading;
}

export interface CueOptions {
  /** The agent's interface language. */
  language: Language;
  labels: CueView['labels'];
  headings: Record<CueUrgency, string>;
  settings: Settings;
}

/**
 * The few words that matter now, or null when there is nothing to show. The sentence is in the
 * customer's language, all else in the agent's.
 */
export function cueView(
  state: ConversationState,
  knowledge: Knowledge,
  options: CueOptions,
): CueView | null {
  const desk = options.settings.desks[state.origin];
  const needs = visibleNeeds(state.assessment, state.verdicts);
  const lead = leadingNeed(needs, knowledge);
  if (!lead || !knowledge.get('need', lead.need)) return null;
  const urgency = urgencyOf(lead);
  // Turning the cue off never silences crisis and fraud.
  if (desk?.cue === false && urgency === 'care') return null;
  const sentence = openingSentence(lead, state.assessment, knowledge);
  if (!sentence) return null;
  return {
    key: state.key,
    urgency,
    language: options.language,
    customerLanguage: state.customerLanguage,
    heading: headingOf(lead, state.assessment, knowledge, options),
    helps: whatHelps(needs, knowledge, CHIPS).map((chip) => textIn(chip, options.language)),
    sentence: textIn(sentence, state.customerLanguage),
    evidence: quotes([lead, ...needs.filter((found) => found !== lead)]),
    labels: options.labels,
    folded: desk?.folded ?? false,
    position: desk?.position ?? null,
    theme: options.settings.theme,
  };
}
