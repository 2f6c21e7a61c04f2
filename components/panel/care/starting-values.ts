import { customerWords } from '@/utils/care/customer-words';
import { localDay } from '@/utils/care/local-day';
import { fieldValues } from '@/utils/care/page-values';
import type { Assessment, Evidence } from '@/utils/contract/assessment';
import type { LedgerEntry } from '@/utils/contract/ledger';
import type { Script } from '@/utils/contract/script';
import type { ConversationState } from '@/utils/contract/session';
import type { Language, Text } from '@/utils/contract/text';
import { heardMessages } from '@/utils/guidance/heard-messages';
import { withVariant } from '@/utils/guidance/script-variant';
import { suggestedScript, whatHelps } from '@/utils/guidance/suggest';
import { triedSoFar } from '@/utils/guidance/tried-scripts';
import { visibleNeeds } from '@/utils/guidance/visible-needs';
import { t } from '@/utils/i18n/t';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';
import type { PageFacts } from './care-tools';

const MONTHS_NOTED = 6;

interface Around {
  state: ConversationState;
  facts: PageFacts;
  knowledge: Knowledge;
  /** What is still owed in this conversation. */
  owed: readonly LedgerEntry[];
  /** The language of the words that are written. */
  language: Language;
  content(text: Text): string;
  now: number;
}

/** What is known of the variables before the agent is asked; what is not known is left out. */
export function startingValues(
  variables: readonly string[],
  around: Around,
): Record<string, string> {
  const known: Record<string, () => string> = {
    customerWords: () => quoted(around, evidenceOf(around.state.assessment)),
    fraudWords: () =>
      quoted(
        around,
        around.state.assessment.needs
          .filter(({ need }) => need === 'fraud-risk')
          .flatMap(({ evidence }) => evidence),
      ),
    tried: () => triedLines(around).join('\n'),
    stoppedAt: () => stoppedAt(around),
    helps: () => helps(around),
    promised: () => around.owed.map(({ words }) => words).join('\n'),
    stepCount: () => String(scriptIn(around)?.steps.length ?? ''),
    steps: () =>
      (scriptIn(around)?.steps ?? [])
        .map((step, at) => `${at + 1}. ${around.content(step.say)}`)
        .join('\n'),
    consentDate: () => localDay(around.now),
    endDate: () => inMonths(around.now, MONTHS_NOTED),
    fraudType: () => fraudTypes(around).join(' / '),
    fraudUrgency: () =>
      t(around.language, `urgency.${around.state.assessment.fraud?.urgency ?? 'asking'}`),
  };
  const fromPage = fieldValues(variables, around.facts.fields);
  const nothing = t(around.language, 'actions.nothing');
  const orNothing = new Set(['tried', 'stoppedAt', 'helps', 'promised']);
  const entries = variables.flatMap((name): [string, string][] => {
    const value = (known[name]?.() ?? '') || (orNothing.has(name) ? nothing : fromPage[name]);
    return value ? [[name, withoutBraces(value)]] : [];
  });
  return Object.fromEntries(entries);
}

/** What a customer writes can look like a variable that nobody has filled. */
const withoutBraces = (value: string) => value.replaceAll('{', '(').replaceAll('}', ')');

const evidenceOf = ({ needs, sayings }: Assessment): Evidence[] => [
  ...needs.flatMap(({ evidence }) => evidence),
  ...sayings.map(({ evidence }) => evidence),
];

function quoted({ state, facts, language }: Around, evidence: readonly Evidence[]): string {
  const messages = [...facts.messages, ...heardMessages(state.heard)];
  return customerWords(evidence, messages).join(language === 'en' ? '" "' : '\u201d\u201c');
}

function triedLines({ state, knowledge, language, content }: Around): string[] {
  const colon = language === 'en' ? ': ' : '\uff1a';
  return triedSoFar(state, knowledge).map(({ script, step, ended }) => {
    const item = knowledge.get('script', script);
    const title = item ? content(item.title) : script;
    const say = item && stepSay(item, step);
    const how = t(language, `tried.${ended}`);
    const where = say && ended !== 'done' ? [t(language, 'tried.at', { step: content(say) })] : [];
    return `${title}${colon}${[how, ...where].join(language === 'en' ? ', ' : '\uff0c')}`;
  });
}

function stoppedAt({ state, knowledge, content }: Around): string {
  const last = triedSoFar(state, knowledge).at(-1);
  const item = last && last.ended !== 'done' ? knowledge.get('script', last.script) : null;
  const say = item && stepSay(item, last?.step ?? null);
  return say ? content(say) : item ? content(item.title) : '';
}

function stepSay(script: Script, id: string | null): Text | null {
  const steps = [...script.steps, ...script.variants.flatMap((variant) => variant.steps)];
  return steps.find((step) => step.id === id)?.say ?? null;
}

function helps({ state, knowledge, content, language }: Around): string {
  const needs = visibleNeeds(state.assessment, state.verdicts);
  const chips = whatHelps(needs, knowledge, 6).map(content);
  const noted = state.careNote?.words ? [state.careNote.words] : [];
  return [...chips, ...noted].join(language === 'en' ? ', ' : '\u3001');
}

function scriptIn({ state, knowledge }: Around): Pick<Script, 'steps'> | undefined {
  const running = state.progress && knowledge.get('script', state.progress.script);
  if (running) return withVariant(running, state.progress?.variant ?? null);
  return suggestedScript(state.assessment, knowledge);
}

function fraudTypes({ state, knowledge, content }: Around): string[] {
  return (state.assessment.fraud?.types ?? []).slice(0, 2).map((type) => {
    const item = knowledge.get('fraud', type) ?? knowledge.get('fraud-type', type);
    return item ? content(item.title) : type;
  });
}

function inMonths(now: number, months: number): string {
  const date = new Date(now);
  const day = date.getDate();
  date.setDate(1);
  date.setMonth(date.getMonth() + months);
  // The end of a shorter month.
  const last = new Date(date.getFullYear(), date.getMonth() + 1, 0).getDate();
  date.setDate(Math.min(day, last));
  return localDay(date.getTime());
}
