import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Script } from '@/utils/contract/script';
import type { WrittenSummary } from '@/utils/contract/summary';
import { Sentence } from '../say/Sentence';
import { usePanel } from '../use-panel';
import { Fact } from './Fact';
import { SummaryOffer } from './SummaryOffer';

/** The end of a script: a closing sentence and what to do afterwards. */
export function DoneScreen(props: {
  script: Script;
  keys: boolean;
  onBack(): void;
  onSummary(summary: WrittenSummary): void;
}) {
  const { text, content } = useText();
  const { said } = usePanel();
  const { close, followUp } = props.script;
  useKeys(props.keys ? { arrowleft: { does: text('script.back'), run: props.onBack } } : {});
  return (
    <>
      <h3 className="font-semibold text-go">✓ {text('script.closeTitle')}</h3>
      {close && <Sentence text={said(close)} keys={props.keys} primary />}
      {followUp && <Fact name={text('script.followUp')}>{content(followUp)}</Fact>}
      <SummaryOffer script={props.script} keys={props.keys} onOpen={props.onSummary} />
      <Actions>
        <Button look="quiet" shortcut={props.keys ? '←' : undefined} onClick={props.onBack}>
          {text('script.back')}
        </Button>
      </Actions>
    </>
  );
}
