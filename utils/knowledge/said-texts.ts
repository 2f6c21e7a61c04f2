import type { Item } from '@/utils/contract/pack';
import type { Script, Step } from '@/utils/contract/script';
import type { Text } from '@/utils/contract/text';

/** One text with where it stands in its item, such as `steps.2.say`. */
export interface PlacedText {
  path: string;
  text: Text;
}

/** Every text of an item that an agent says or sends to a customer as it stands. */
export function saidTexts(item: Item): PlacedText[] {
  switch (item.kind) {
    case 'need':
      return [
        ...list('sayFirst', item.sayFirst),
        ...list('checkUnderstanding', item.checkUnderstanding),
      ];
    case 'script':
      return [
        { path: 'opening', text: item.opening },
        ...(item.gate
          ? [
              { path: 'gate.question', text: item.gate.question },
              { path: 'gate.ifWorrying', text: item.gate.ifWorrying },
            ]
          : []),
        ...list('device', item.device),
        ...stepsOf(item).flatMap(({ path, step: { say, check } }) => [
          { path: `${path}.say`, text: say },
          ...optional(`${path}.check`, check),
        ]),
        ...optional('close', item.close),
        ...optional('followUp', item.followUp),
      ];
    case 'fraud':
      return [{ path: 'gate', text: item.gate }, ...list('spellBreakers', item.spellBreakers)];
    case 'term':
      return [{ path: 'plain', text: item.plain }];
    case 'case':
      return item.lines.flatMap(({ from, says }, index) =>
        from === 'agent' ? [{ path: `lines.${index}.says`, text: says }] : [],
      );
    case 'practice':
      return item.turns.flatMap(({ good }, index) => optional(`turns.${index}.good`, good));
    case 'action':
      return item.into === 'reply' ? optional('text', item.text) : [];
    default:
      return [];
  }
}

/** Every step of a script, those of its variants included, with where it stands. */
export function stepsOf({ steps, variants }: Script): { path: string; step: Step }[] {
  return [
    ...steps.map((step, index) => ({ path: `steps.${index}`, step })),
    ...variants.flatMap((variant, at) =>
      variant.steps.map((step, index) => ({ path: `variants.${at}.steps.${index}`, step })),
    ),
  ];
}

const optional = (path: string, text: Text | undefined): PlacedText[] =>
  text ? [{ path, text }] : [];

/** The texts of a list with their paths. */
export function list(path: string, texts: readonly Text[]): PlacedText[] {
  return texts.map((text, index) => ({ path: `${path}.${index}`, text }));
}
