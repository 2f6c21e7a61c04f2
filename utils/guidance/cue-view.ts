import type { Assessment, Evidence, NeedFinding } from '@/utils/contract/assessment';
import type { ReplyBoxState } from '@/utils/contract/conversation';
import type { CueUrgency, CueView } from '@/utils/contract/cue';
import type { ConversationState } from '@/utils/contract/session';
import type { Settings } from '@/utils/contract/settings';
import type { Language } from '@/utils/contract/text';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';
import { regionalWording, type Wording } from '@/utils/knowledge/regional-wording';
import { isPutAside } from './advice';
import { leadingNeed, openingSentence, whatHelps } from './suggest';
import { isAlert, visibleNeeds } from './visible-needs';

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

/** Some of the evidence: one piece for each need before a second for any. */
function inTurns(needs: readonly NeedFinding[], fits: (evidence: Evidence) => boolean): Evidence[] {
  const fitting = needs.map(({ evidence }) => evidence.filter(fits));
  return [0, 1, 2].flatMap((turn) => fitting.flatMap((found) => found.slice(turn, turn + 1)));
}

/** What is quoted, none twice and none that stands within another. */
function distinct(texts: readonly string[]): string[] {
  return [...new Set(texts.map((text) => cut(text.trim())))]
    .filter((text, _index, all) => !all.some((other) => other !== text && other.includes(text)))
    .slice(0, QUOTES);
}

/** Why the needs were found: the customer's own words, or else what the desk says of the customer. */
function reasonsFor(needs: readonly NeedFinding[], because: CueOptions['because']) {
  const said = distinct(inTurns(needs, (one) => 'message' in one).map(({ text }) => text));
  if (said.length > 0) return { because: because.said, evidence: said };
  const fields = inTurns(needs, (one) => 'field' in one);
  const told = fields.map((one) => ('field' in one ? `${one.field} ${one.text}` : one.text));
  return { because: because.field, evidence: distinct(told) };
}

/** What the cue is about; a fraud is named where it can be. */
function headingOf(
  lead: NeedFinding,
  assessment: Assessment,
  knowledge: Knowledge,
  options: CueOptions,
  wording: Wording,
) {
  const urgency = urgencyOf(lead);
  const heading = options.headings[urgency];
  const type = urgency === 'fraud' ? assessment.fraud?.types[0] : undefined;
  const title = type
    ? (knowledge.get('fraud', type) ?? knowledge.get('fraud-type', type))?.title
    : undefined;
  return title ? `${heading} · ${wording(title, options.language)}` : heading;
}

/**
 * What the cue is about. Nothing silences crisis and fraud: turning the cue off, calm mode, "not
 * now" and the cap are for advice alone. A sentence that a person asks for by key is no interruption.
 */
function needsToShow(state: ConversationState, { settings, asked }: CueOptions): NeedFinding[] {
  const needs = visibleNeeds(state.assessment, state.verdicts);
  if (needs.some(({ need }) => isAlert(need))) return needs;
  if (settings.desks[state.origin]?.cue === false) return [];
  if (asked) return needs;
  if (settings.calm || isPutAside(state)) return [];
  return needs.filter(({ need, byHand }) => byHand || state.advice.announced.includes(need));
}

export interface CueOptions {
  /** The agent's interface language. */
  language: Language;
  labels: Omit<CueView['labels'], 'because'>;
  /** Goes before evidence from messages, or from the desk's own fields. */
  because: { said: string; field: string };
  headings: Record<CueUrgency, string>;
  settings: Settings;
  /** A person asks for the sentence; false where the cue comes up by itself. */
  asked: boolean;
  /** Which box is open, and the text that was chosen before one for the reply was. */
  reply: { box: ReplyBoxState; wish: string | null };
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
  const needs = needsToShow(state, options);
  const lead = leadingNeed(needs, knowledge);
  if (!lead || !knowledge.get('need', lead.need)) return null;
  const urgency = urgencyOf(lead);
  const sentence = openingSentence(lead, state.assessment, knowledge);
  if (!sentence) return null;
  const wording = regionalWording(knowledge.all('regional-words'), options.settings.region);
  const { box, wish } = options.reply;
  const offered = wording(sentence, state.customerLanguage);
  const reasons = reasonsFor([lead, ...needs.filter((found) => found !== lead)], options.because);
  return {
    key: state.key,
    urgency,
    language: options.language,
    customerLanguage: state.customerLanguage,
    heading: headingOf(lead, state.assessment, knowledge, options, wording),
    helps: whatHelps(needs, knowledge, CHIPS).map((chip) => wording(chip, options.language)),
    sentence: offered,
    copies: box === 'note',
    wish: wish === null ? null : { words: cut(wish), isSentence: wish === offered },
    evidence: reasons.evidence,
    labels: { ...options.labels, because: reasons.because },
    folded: desk?.folded ?? false,
    position: desk?.position ?? null,
    theme: options.settings.theme,
  };
}
