import type { Item, ItemKind, ItemOf } from '@/utils/contract/pack';
import { analyseText, createReader } from '@/utils/detection/analyse-text';
import { compileRules } from '@/utils/detection/compile-rules';
import { allFindings } from '@/utils/drafting/check-draft';
import { compileDraftRules } from '@/utils/drafting/compile-draft-rules';
import { detectionItems } from '@/utils/knowledge/detection-items';
import { draftItems } from '@/utils/knowledge/draft-items';
import type { IsFound } from './examples';
import type { Assess } from './tried';

export interface ExampleWorld {
  /** All content with the drafts; the item itself in whatever state. */
  among: readonly Item[];
  /** Of all that content, as a customer's words are read with it. */
  assess(): Promise<Assess>;
  ageThreshold: number;
  currentYear: number;
}

/** As many scripts are offered at once. */
const TOPICS_SHOWN = 3;

/**
 * How an item of this kind is found in words; null where nothing looks for it. A need, a script and a
 * fraud are found by everything together; a concept, a saying and a term by themselves.
 */
export async function findItem(item: Item, world: ExampleWorld): Promise<IsFound | null> {
  const { id } = item;
  switch (item.kind) {
    case 'need':
      return byAll(world, ({ needs }) => needs.some(({ need }) => need === id));
    case 'script':
      return byAll(world, ({ topics }) => topics.slice(0, TOPICS_SHOWN).includes(id));
    case 'fraud':
      return byAll(world, ({ fraud }) => fraud?.types.includes(id) ?? false);
    case 'concept':
    case 'saying':
      return byItself(item, world);
    case 'term':
      return inReplies(item, world);
    default:
      return null;
  }
}

async function byAll(
  { assess }: ExampleWorld,
  isThere: (found: ReturnType<Assess>) => boolean,
): Promise<IsFound> {
  const read = await assess();
  return (words) => isThere(read({ messages: [{ from: 'customer', text: words }], fields: {} }));
}

function byItself(
  item: ItemOf<'concept'> | ItemOf<'saying'>,
  { among, ageThreshold, currentYear }: ExampleWorld,
): IsFound | null {
  const concepts = others(among, item, 'concept');
  const items = detectionItems([...concepts, item]);
  // Words that only replies are looked through for: rules for drafts have examples of their own.
  if (item.kind === 'concept' && !items.concepts.includes(item)) return null;
  const { rules, problems } = compileRules(items);
  if (problems.some(({ kind, id }) => kind === item.kind && id === item.id)) return null;
  const reader = createReader(rules, { ageThreshold, currentYear });
  if (item.kind === 'saying') return (words) => analyseText(words, reader).sayings.length > 0;
  const index = rules.concepts.indexOf(item.id);
  return (words) => analyseText(words, reader).concepts.includes(index);
}

function inReplies(term: ItemOf<'term'>, { among }: ExampleWorld): IsFound {
  const content = [...others(among, term, 'concept', 'term', 'draft-rule'), term];
  const { rules } = compileDraftRules(draftItems(content));
  return (words) => {
    const language = /\p{Script=Han}/u.test(words) ? 'zh-Hans' : 'en';
    const found = allFindings({ text: words, language, needs: [] }, rules);
    return found.some(({ rule }) => rule === `term:${term.id}`);
  };
}

const others = (among: readonly Item[], item: Item, ...kinds: ItemKind[]): Item[] =>
  among.filter(
    (one) => kinds.includes(one.kind) && !(one.kind === item.kind && one.id === item.id),
  );
