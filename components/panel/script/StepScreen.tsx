import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { Disclosure } from '@/components/shared/Disclosure';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Script, Step } from '@/utils/contract/script';
import { Secondary } from '../more/Secondary';
import { SpokenSentence } from '../pace/SpokenSentence';
import { HandOver } from '../say/Sentence';
import { usePanel } from '../use-panel';
import { Fact } from './Fact';
import { MenuNote } from './MenuNote';
import { SketchFigure } from './SketchFigure';

interface StepScreenProps {
  script: Script;
  step: Step;
  failures: number;
  keys: boolean;
  onWorked(): void;
  onFailed(): void;
  onBack(): void;
}

/** One step to a screen: what to say in large type, where it is, what the customer should see. */
export function StepScreen(props: StepScreenProps) {
  const { script, step, failures, keys, onWorked, onFailed, onBack } = props;
  const { text, content } = useText();
  const { said, channel, customerLanguage } = usePanel();
  useKeys(
    keys
      ? {
          arrowright: { does: text('script.worked'), run: onWorked },
          x: { does: text('script.failed'), run: onFailed },
          arrowleft: { does: text('script.back'), run: onBack },
        }
      : {},
  );
  return (
    <>
      {channel === 'call' ? (
        <SpokenSentence text={said(step.say)} keys={keys} step />
      ) : (
        <p lang={customerLanguage} className="text-step font-semibold">
          {said(step.say)}
        </p>
      )}
      {failures > 0 && (step.ifNot || step.undo) && (
        <div className="grid gap-1 rounded-lg border border-gate-line bg-gate-soft px-3 py-2">
          {step.ifNot && <Fact name={text('script.ifNot')}>{content(step.ifNot)}</Fact>}
          {step.undo && <Fact name={text('script.undo')}>{content(step.undo)}</Fact>}
        </div>
      )}
      <div className="grid gap-1">
        {step.landmark && <Fact name={text('script.where')}>{content(step.landmark)}</Fact>}
        {step.sketch && <SketchFigure sketch={step.sketch} />}
        {step.see && <Fact name={text('script.see')}>{content(step.see)}</Fact>}
      </div>
      <Actions>
        <Button look="go" shortcut={keys ? '→' : undefined} onClick={onWorked}>
          {text('script.worked')}
        </Button>
        <Button shortcut={keys ? 'X' : undefined} onClick={onFailed}>
          {text('script.failed')}
        </Button>
        <HandOver text={said(step.say)} keys={keys} />
        <Button look="quiet" shortcut={keys ? '←' : undefined} onClick={onBack}>
          {text('script.back')}
        </Button>
      </Actions>
      {step.check && <StepCheck check={said(step.check)} keys={keys} />}
      {failures === 0 && step.ifNot && (
        <Secondary>
          <Disclosure title={text('script.ifNot')}>
            <p>{content(step.ifNot)}</p>
            {step.undo && <Fact name={text('script.undo')}>{content(step.undo)}</Fact>}
          </Disclosure>
        </Secondary>
      )}
      {!script.pathVerifiedOn && <MenuNote script={script} />}
    </>
  );
}

/** Asked once the customer has done it: a message of its own, so that one message holds one thing. */
function StepCheck({ check, keys }: { check: string; keys: boolean }) {
  const { text } = useText();
  const { insert, copy, channel, customerLanguage } = usePanel();
  const handOver = () => (insert ?? copy)(check);
  const read = channel === 'call';
  const does = `${text('script.check')} · ${text(insert ? 'say.insert' : 'say.copy')}`;
  useKeys(keys && !read ? { q: { does, run: handOver } } : {});
  return (
    <div className="flex flex-wrap items-center justify-between gap-2 border-t border-line pt-2">
      <div className="flex-1 basis-48">
        <Fact name={text('script.check')}>
          <span lang={customerLanguage}>“{check}”</span>
        </Fact>
      </div>
      {!read && (
        <Secondary>
          <Button shortcut={keys ? 'Q' : undefined} about={check} onClick={handOver}>
            {text(insert ? 'say.insert' : 'say.copy')}
          </Button>
        </Secondary>
      )}
    </div>
  );
}
