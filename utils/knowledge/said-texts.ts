import type { Item } from '@/utils/contract/pack';
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
        ...item.steps.flatMap(({ say, check }, index) => [
          { path: `steps.${index}.say`, text: say },
          { path: `steps.${index}.check`, text: check },
        ]),
        { path: 'close', text: item.close },
        { path: 'followUp', text: item.followUp },
      ];
    case 'fraud':
      return [{ path: 'gate', text: item.gate }, ...list('spellBreakers', item.spellBreakers)];
    case 'term':
      return [{ path: 'plain', text: item.plain }];
    default:
      return [];
  }
}

/** The texts of a list with their paths. */
export function list(path: string, texts: readonly Text[]): PlacedText[] {
  return texts.map((text, index) => ({ path: `${path}.${index}`, text }));
}
