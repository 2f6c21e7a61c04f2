import { Actions } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import type { Filled } from '@/utils/care/fill-variables';
import { HandOver } from '../say/Sentence';
import { Choice } from '../settings/Choice';
import { usePanel } from '../use-panel';

interface ConsentStepsProps {
  asks: readonly Filled[];
  /** Null: not asked yet. */
  agreed: boolean | null;
  onAgree(agreed: boolean): void;
}

/** The questions to the customer, one after the other, and the answer. Nothing is noted before a yes. */
export function ConsentSteps({ asks, agreed, onAgree }: ConsentStepsProps) {
  const { text } = useText();
  const { customerLanguage, channel } = usePanel();
  return (
    <>
      <h3 className="text-[0.9375rem] font-semibold">{text('consent.steps')}</h3>
      <ol className="grid list-decimal gap-2 pl-6">
        {asks.map((ask, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the steps stand in a fixed order.
          <li key={at} lang={customerLanguage} className="marker:text-soft">
            <p>{ask.ok ? ask.text : ask.soFar}</p>
            {ask.ok && channel === 'written' && (
              <Actions>
                <HandOver text={ask.text} named />
              </Actions>
            )}
          </li>
        ))}
      </ol>
      <Choice
        title={text('consent.question')}
        options={[
          { value: 'yes', label: text('consent.yes') },
          { value: 'no', label: text('consent.no') },
        ]}
        chosen={agreed === null ? '' : agreed ? 'yes' : 'no'}
        onChoose={(value) => onAgree(value === 'yes')}
      />
      {agreed !== true && (
        <p className="text-soft">
          {text(agreed === false ? 'consent.refused' : 'consent.waiting')}
        </p>
      )}
    </>
  );
}
