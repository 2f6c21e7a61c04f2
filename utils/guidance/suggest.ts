import type { Assessment, NeedFinding } from '@/utils/contract/assessment';
import type { Script } from '@/utils/contract/script';
import type { Text } from '@/utils/contract/text';
import { type Knowledge, scriptsFor } from '@/utils/knowledge/create-knowledge';
import { isAlert } from './visible-needs';

/**
 * The needs in the order in which they matter to the agent: crisis and fraud before all else; then a
 * playbook's rank weighs as much as how sure the finding is, so that fear leads before age does, and
 * a clear sign before a faint one.
 */
export function byUrgency(needs: readonly NeedFinding[], knowledge: Knowledge): NeedFinding[] {
  const weight = ({ need, confidence }: NeedFinding) => {
    const rank = knowledge.get('need', need)?.rank ?? 100;
    return isAlert(need) ? 10 - rank : confidence - rank / 100;
  };
  return [...needs].sort((a, b) => weight(b) - weight(a));
}

/** The need that leads: its playbook opens the conversation. */
export function leadingNeed(
  needs: readonly NeedFinding[],
  knowledge: Knowledge,
): NeedFinding | undefined {
  return byUrgency(needs, knowledge)[0];
}

/** The next best sentence: what breaks the spell in a fraud, else the leading playbook's opening. */
export function openingSentence(
  lead: NeedFinding | undefined,
  assessment: Assessment,
  knowledge: Knowledge,
): Text | undefined {
  if (!lead) return undefined;
  const type = assessment.fraud?.types[0];
  const alert = lead.need === 'fraud-risk' && type ? knowledge.get('fraud', type) : undefined;
  return alert?.spellBreakers[0] ?? knowledge.get('need', lead.need)?.sayFirst[0];
}

/** The first topic for which there is a script. */
export function suggestedScript(assessment: Assessment, knowledge: Knowledge): Script | undefined {
  return scriptsFor(knowledge, assessment.topics)[0];
}

/** What helps, for several needs at once: the leading need's chips first, none twice. */
export function whatHelps(
  needs: readonly NeedFinding[],
  knowledge: Knowledge,
  limit: number,
): Text[] {
  const chips: Text[] = [];
  const pools = byUrgency(needs, knowledge).map(({ need }) => [
    ...(knowledge.get('need', need)?.helps ?? []),
  ]);
  while (chips.length < limit && pools.some((pool) => pool.length > 0)) {
    for (const pool of pools) {
      const chip = pool.shift();
      const known = chip && chips.some((other) => other['zh-Hans'] === chip['zh-Hans']);
      if (chip && !known && chips.length < limit) chips.push(chip);
    }
  }
  return chips;
}
