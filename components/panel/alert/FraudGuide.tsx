import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { Disclosure } from '@/components/shared/Disclosure';
import { Points } from '@/components/shared/Points';
import { useText } from '@/components/shared/use-text';
import type { Fraud } from '@/utils/contract/fraud';
import { Secondary } from '../more/Secondary';
import { SaidList } from '../say/SaidList';
import { usePanel } from '../use-panel';
import { type HotlineChoice, HotlineList } from './HotlineList';

interface FraudGuideProps {
  fraud: Fraud;
  /** Money or access is already lost: what to do then comes first. */
  gone: boolean;
  gate: boolean;
  /** Ids of other fraud types that it may be. */
  others: readonly string[];
  hotlines: HotlineChoice;
}

/** What to do and never to do in a fraud, and where to report it. */
export function FraudGuide({ fraud, gone, gate, others, hotlines }: FraudGuideProps) {
  const { text, content } = useText();
  const { find, open, more } = usePanel();
  const ifGone = <Points title={text('alert.ifGone')} points={fraud.ifGone.map(content)} ordered />;
  const otherTypes = others.flatMap((type) => find('fraud', type) ?? []);
  return (
    <div className="grid gap-3">
      {gate && <SaidList title={text('alert.gate')} texts={[fraud.gate]} folds />}
      {gone && ifGone}
      <Points title={text('alert.never')} points={fraud.never.map(content)} mark="dont" />
      <Points title={text('alert.must')} points={fraud.must.map(content)} mark="do" />
      <p className="font-medium">{text('alert.callBack')}</p>
      {!gone && ifGone}
      <HotlineList purposes={['fraud', 'emergency']} {...hotlines} />
      <Secondary>
        <Disclosure title={text('alert.more')}>
          <Points title={text('alert.nextLines')} points={fraud.nextLines.map(content)} />
          <Points title={text('alert.givesAway')} points={fraud.givesAway.map(content)} />
          {/* The first one is the sentence that the alert itself shows. */}
          <SaidList title={text('alert.spellBreakers')} texts={fraud.spellBreakers.slice(1)} />
          <Points title={text('alert.aftercare')} points={fraud.aftercare.map(content)} />
        </Disclosure>
      </Secondary>
      {otherTypes.length > 0 && (
        <div className="grid gap-1.5">
          <p className="text-soft">
            {text('alert.otherTypes')}{' '}
            {!more && otherTypes.map(({ title }) => content(title)).join(text('list.comma'))}
          </p>
          <Secondary>
            <Actions>
              {otherTypes.map((other) => (
                <Button key={other.id} onClick={() => open({ kind: 'fraud', id: other.id })}>
                  {content(other.title)}
                </Button>
              ))}
            </Actions>
          </Secondary>
        </div>
      )}
    </div>
  );
}
