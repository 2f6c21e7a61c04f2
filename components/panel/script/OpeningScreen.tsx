import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { Disclosure } from '@/components/shared/Disclosure';
import { Points } from '@/components/shared/Points';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Script } from '@/utils/contract/script';
import { SaidList } from '../say/SaidList';
import { Sentence } from '../say/Sentence';
import { usePanel } from '../use-panel';
import { MenuNote } from './MenuNote';

/** Before the first step: tell the customer what is coming and that they may stop at any time. */
export function OpeningScreen(props: { script: Script; keys: boolean; onBegin(): void }) {
  const { text, content } = useText();
  const { said } = usePanel();
  const { script, keys, onBegin } = props;
  useKeys(keys ? { arrowright: onBegin } : {});
  return (
    <>
      <h3 className="text-[0.9375rem] font-semibold">{text('script.openingTitle')}</h3>
      <Sentence text={said(script.opening)} keys={keys} />
      <Actions>
        <Button look="go" shortcut={keys ? '→' : undefined} onClick={onBegin}>
          {text('script.begin')}
        </Button>
      </Actions>
      <MenuNote script={script} />
      <Disclosure title={text('script.before')}>
        <SaidList title={text('script.device')} texts={script.device} />
        <Points title={text('script.never')} points={script.never.map(content)} mark="dont" />
      </Disclosure>
    </>
  );
}
