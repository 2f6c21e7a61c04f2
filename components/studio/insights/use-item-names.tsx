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
          </>
        );
      const [kind = '', id = ''] = about.split('/');
      const finding = kind === 'finding' && FINDINGS.find((known) => known === id);
      if (finding) return panelText(`draft.${finding}`).replace(/[:\uff1a]$/u, '');
      return text('insights.gone', { id });
    },
    /** The first words of a script's step. */
    step(about: string, id: string): string {
      if (id === '') return text('insights.opening');
      const script = items.get(about);
      if (script?.kind !== 'script') return id;
      const steps = [...script.steps, ...script.variants.flatMap((variant) => variant.steps)];
      const step = steps.find((one) => one.id === id);
      return step ? content(step.say) : id;
    },
  };
}
