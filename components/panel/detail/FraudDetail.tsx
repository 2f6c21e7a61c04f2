import { Points } from '@/components/shared/Points';
import { useText } from '@/components/shared/use-text';
import type { Fraud } from '@/utils/contract/fraud';
import { type HotlineChoice, HotlineList } from '../alert/HotlineList';
import { SaidList } from '../say/SaidList';

/** A fraud alert to read through. */
export function FraudDetail({ fraud, hotlines }: { fraud: Fraud; hotlines: HotlineChoice }) {
  const { text, content } = useText();
  return (
    <>
      <SaidList title={text('alert.spellBreakers')} texts={fraud.spellBreakers} />
      <SaidList title={text('alert.gate')} texts={[fraud.gate]} />
      <Points title={text('alert.never')} points={fraud.never.map(content)} mark="dont" />
      <Points title={text('alert.must')} points={fraud.must.map(content)} mark="do" />
      <Points title={text('alert.ifGone')} points={fraud.ifGone.map(content)} ordered />
      <HotlineList purposes={['fraud', 'emergency']} {...hotlines} />
      <Points title={text('alert.givesAway')} points={fraud.givesAway.map(content)} />
      <Points title={text('alert.nextLines')} points={fraud.nextLines.map(content)} />
      <Points title={text('alert.aftercare')} points={fraud.aftercare.map(content)} />
    </>
  );
}
