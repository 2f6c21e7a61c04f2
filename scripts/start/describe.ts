import type { Evidence } from '@/utils/contract/assessment';
import type { ConversationState } from '@/utils/contract/session';
import { type Language, textIn } from '@/utils/contract/text';
import { leadingNeed, openingSentence, suggestedScript, whatHelps } from '@/utils/guidance/suggest';
import { isAlert, visibleNeeds } from '@/utils/guidance/visible-needs';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';

const quote = (evidence: Evidence) =>
  'field' in evidence ? `${evidence.field}: ${evidence.text}` : `“${evidence.text}”`;

/** A conversation's result in a few lines, as the agent finds it on cue and panel. */
export function describe(
  state: ConversationState,
  knowledge: Knowledge,
  language: Language,
): string[] {
  const { assessment, verdicts, customerLanguage } = state;
  const needs = visibleNeeds(assessment, verdicts);
  const chips = whatHelps(needs, knowledge, 4).map((chip) => textIn(chip, language));
  const opening = openingSentence(leadingNeed(needs, knowledge), assessment, knowledge);
  // While somebody is in danger or being cheated, the alert comes first and scripts wait.
  const alert = needs.some(({ need }) => isAlert(need));
  const script = alert ? undefined : suggestedScript(assessment, knowledge);
  const lines = [`  what helps:  ${chips.join(' · ')}`];
  for (const { need, confidence, evidence } of needs)
    lines.push(
      `  need:        ${need} (${confidence.toFixed(2)}) – ${evidence.map(quote).join(' ')}`,
    );
  if (assessment.fraud && needs.some(({ need }) => need === 'fraud-risk'))
    lines.push(`  fraud:       ${assessment.fraud.types[0] ?? ''} – ${assessment.fraud.urgency}`);
  if (opening) lines.push(`  say first:   ${textIn(opening, customerLanguage)}`);
  if (alert) lines.push('  script:      waits until the alert is answered');
  if (script) lines.push(`  script:      ${script.id} – ${textIn(script.title, language)}`);
  return lines;
}
