import type { ReactNode } from 'react';
import { useText } from '@/components/shared/use-text';
import { FINDINGS } from '@/utils/contract/draft-rule';
import type { Item, ItemOf } from '@/utils/contract/pack';
import type { UnfinishedItem } from '@/utils/contract/studio';
import { nameItem } from '@/utils/studio/name-item';
import { useStudioText } from '../use-studio-text';

/** What is in force, by `kind/id`. */
export type ItemsByName = ReadonlyMap<string, Item>;

/** How what was counted is called, and the way to its form. */
export function useItemNames(items: ItemsByName) {
  const { language, text, content } = useStudioText();
  const { text: panelText } = useText();
  /** A signal has a name that only its writers know: what it finds tells more. */
  const foundBy = ({ target }: ItemOf<'signal'>): string => {
    const found = 'need' in target ? items.get(`need/${target.need}`) : undefined;
    return found?.kind === 'need' ? content(found.title) : '';
  };
  const findingName = (finding: (typeof FINDINGS)[number]): string =>
    panelText(`draft.${finding}`).replace(/[:\uff1a]$/u, '');
  return {
    link(about: string): ReactNode {
      const item = items.get(about);
      if (item)
        return (
          <>
            <a className="text-go underline" href={`#content/${about}`}>
              {nameItem(item as unknown as UnfinishedItem, language)}
            </a>
            {item.kind === 'signal' && <span className="text-soft"> {foundBy(item)}</span>}
            {item.kind === 'draft-rule' && (
              <span className="text-soft"> {findingName(item.finding)}</span>
            )}
          </>
        );
      const [kind = '', id = ''] = about.split('/');
      const finding = kind === 'finding' && FINDINGS.find((known) => known === id);
      if (finding) return findingName(finding);
      return text('insights.gone', { id });
    },
    /** The first words of a script's step, and where in its form they stand. */
    step(about: string, id: string): { name: string; href?: string } {
      const script = items.get(about);
      if (script?.kind !== 'script') return { name: id || text('insights.opening') };
      const at = (place: string) => `#content/${about}/${place}.${language}`;
      if (id === '') return { name: text('insights.opening'), href: at('opening') };
      const ways = [script, ...script.variants];
      for (const [way, { steps }] of ways.entries()) {
        const index = steps.findIndex((one) => one.id === id);
        const step = steps[index];
        if (!step) continue;
        const route = way === 0 ? '' : `variants.${way - 1}.`;
        return { name: content(step.say), href: at(`${route}steps.${index}.say`) };
      }
      return { name: id };
    },
  };
}
