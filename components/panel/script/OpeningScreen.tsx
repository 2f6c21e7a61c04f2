import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { Disclosure } from '@/components/shared/Disclosure';
import { Points } from '@/components/shared/Points';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Script } from '@/utils/contract/script';
import type { Route } from '@/utils/guidance/script-variant';
import { Secondary } from '../more/Secondary';
import { SaidList } from '../say/SaidList';
import { Sentence } from '../say/Sentence';
import { usePanel } from '../use-panel';
import { MenuNote } from './MenuNote';

interface OpeningScreenProps {
  script: Script;
  keys: boolean;
  /** Where the product differs: one button each; empty where there is one way only. */
  routes: readonly Route[];
  onRoute(variant: string | null): void;
  onBegin(): void;
}

/** Before the first step: tell the customer what is coming and that they may stop at any time. */
export function OpeningScreen(props: OpeningScreenProps) {
  const { text, content } = useText();
  const { said } = usePanel();
  const { script, keys, routes, onRoute, onBegin } = props;
  const byNumber = routes.map(({ variant, title }, index) => [
    `${index + 1}`,
    { does: content(title), run: () => onRoute(variant) },
  ]);
  const begins = { does: text('script.begin'), run: onBegin };
  const one = routes.length === 0;
  useKeys(keys ? (one ? { arrowright: begins } : Object.fromEntries(byNumber)) : {});
  return (
    <>
      <h3 className="text-[0.9375rem] font-semibold">{text('script.openingTitle')}</h3>
      <Sentence text={said(script.opening)} keys={keys} />
      <Actions>
        {one ? (
          <Button look="go" shortcut={keys ? '→' : undefined} onClick={onBegin}>
            {text('script.begin')}
          </Button>
        ) : (
          routes.map((route, index) => {
            const button = (
              <Button
                key={route.variant ?? 'own'}
                look={index === 0 ? 'go' : undefined}
                shortcut={keys ? `${index + 1}` : undefined}
                onClick={() => onRoute(route.variant)}
              >
                {content(route.title)}
              </Button>
            );
            return route.folded ? <Secondary key={route.variant}>{button}</Secondary> : button;
          })
        )}
      </Actions>
      <MenuNote script={script} />
      <Secondary>
        <Disclosure title={text('script.before')}>
          <SaidList title={text('script.device')} texts={script.device} />
          <Points title={text('script.never')} points={script.never.map(content)} mark="dont" />
        </Disclosure>
      </Secondary>
    </>
  );
}
