import type { Assessment, NeedFinding } from '@/utils/contract/assessment';
import type { Item, ItemKind, ItemOf } from '@/utils/contract/pack';
import type { Text } from '@/utils/contract/text';

/** Finds an item of content by kind and id. */
export type Lookup = <K extends ItemKind>(kind: K, id: string) => ItemOf<K> | undefined;

export function lookupIn(items: readonly Item[]): Lookup {
  const byKey = new Map(items.map((item) => [`${item.kind}/${item.id}`, item]));
  return <K extends ItemKind>(kind: K, id: string) =>
    byKey.get(`${kind}/${id}`) as ItemOf<K> | undefined;
}

/** The need that leads: crisis and fraud first, then the playbooks' own rank. */
export function leadingNeed(needs: readonly NeedFinding[], find: Lookup): NeedFinding | undefined {
  const rank = (found: NeedFinding) => find('need', found.need)?.rank ?? 100;
  return [...needs].sort((a, b) => rank(a) - rank(b) || b.confidence - a.confidence)[0];
}

/** The next best sentence: what breaks the spell in a fraud, else the leading playbook's opening. */
export function openingSentence(
  lead: NeedFinding | undefined,
  assessment: Assessment,
  find: Lookup,
): Text | undefined {
  if (!lead) return undefined;
  const type = assessment.fraud?.types[0];
  const alert = lead.need === 'fraud-risk' && type ? find('fraud', type) : undefined;
  return alert?.spellBreakers[0] ?? find('need', lead.need)?.sayFirst[0];
}

/** The first topic for which there is a script. */
export function suggestedScript(
  assessment: Assessment,
  find: Lookup,
): ItemOf<'script'> | undefined {
  for (const topic of assessment.topics) {
    const script = find('script', topic);
    if (script) return script;
  }
  return undefined;
}

/** What helps, for several needs at once: the leading need's chips first, none twice. */
export function whatHelps(needs: readonly NeedFinding[], find: Lookup, limit: number): Text[] {
  const chips: Text[] = [];
  const ranked = [...needs].sort(
    (a, b) => (find('need', a.need)?.rank ?? 100) - (find('need', b.need)?.rank ?? 100),
  );
  const pools = ranked.map((found) => [...(find('need', found.need)?.helps ?? [])]);
  while (chips.length < limit && pools.some((pool) => pool.length > 0)) {
    for (const pool of pools) {
      const chip = pool.shift();
      const known = chip && chips.some((other) => other['zh-Hans'] === chip['zh-Hans']);
      if (chip && !known && chips.length < limit) chips.push(chip);
    }
  }
  return chips;
}
