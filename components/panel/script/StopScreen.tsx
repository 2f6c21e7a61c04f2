import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import type { Script } from '@/utils/contract/script';
import { Sentence } from '../say/Sentence';
import { usePanel } from '../use-panel';

/** At first sight; the others once "More" is open. */
const MOST_TYPES = 2;

/** The gate's answer was worrying: what to say instead of the steps, and what may be behind it. */
export function StopScreen(props: { script: Script; keys: boolean }) {
  const { text, content } = useText();
  const { said, find, open, more } = usePanel();
  const { gate } = props.script;
  if (!gate) return null;
  const frauds = gate.fraudTypes.flatMap((type) => find('fraud', type) ?? []);
  return (
    <>
      <h3 className="font-semibold text-stop">{text('script.stopTitle')}</h3>
      <Sentence text={said(gate.ifWorrying)} size="step" keys={props.keys} primary />
      <p className="text-[0.9375rem]">
        {text('script.stopHelp')} {text('alert.callBack')}
      </p>
      {frauds.length > 0 && (
        <div className="grid gap-1.5">
          <p className="text-[0.9375rem]">{text('script.stopTypes')}</p>
          <Actions>
            {frauds.slice(0, more ? frauds.length : MOST_TYPES).map((fraud) => (
              <Button key={fraud.id} onClick={() => open({ kind: 'fraud', id: fraud.id })}>
                {content(fraud.title)} ›
              </Button>
            ))}
          </Actions>
        </div>
      )}
    </>
  );
}
