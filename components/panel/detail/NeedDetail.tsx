import { Chips } from '@/components/shared/Chip';
import { Points } from '@/components/shared/Points';
import { useText } from '@/components/shared/use-text';
import type { Need } from '@/utils/contract/need';
import { SaidList } from '../say/SaidList';

/** A playbook in full, in the order in which it is needed. */
export function NeedDetail({ need }: { need: Need }) {
  const { text, content } = useText();
  return (
    <>
      <Chips texts={need.helps.map(content)} />
      <SaidList title={text('playbook.sayFirst')} texts={need.sayFirst} />
      <Points title={text('playbook.do')} points={need.do.map(content)} mark="do" />
      <Points title={text('playbook.dont')} points={need.dont.map(content)} mark="dont" />
      <SaidList title={text('playbook.check')} texts={need.checkUnderstanding} />
      <Points title={text('playbook.adjust')} points={need.adjust.map(content)} />
      <Points title={text('playbook.ifStuck')} points={need.ifStuck.map(content)} />
      <Points title={text('playbook.handOff')} points={need.handOff.map(content)} />
      <Points title={text('playbook.afterwards')} points={need.afterwards.map(content)} />
      <Points title={text('playbook.recognise')} points={need.recognise.map(content)} />
      <Points title={text('playbook.notThis')} points={need.notThis.map(content)} />
    </>
  );
}
