import { Points } from '@/components/shared/Points';
import { useText } from '@/components/shared/use-text';
import type { Need } from '@/utils/contract/need';
import { type HotlineChoice, HotlineList } from './HotlineList';

interface CrisisGuideProps {
  /** Without one, the numbers still stand. */
  playbook: Need | null;
  purpose: 'crisis' | 'fraud';
  hotlines: HotlineChoice;
}

/** What to do now by the playbook of an alert that has no fraud file of its own, and whom to call. */
export function CrisisGuide({ playbook, purpose, hotlines }: CrisisGuideProps) {
  const { text, content } = useText();
  return (
    <div className="grid gap-3">
      {purpose === 'fraud' && <p className="font-medium">{text('alert.callBack')}</p>}
      <HotlineList purposes={['emergency', purpose]} {...hotlines} />
      {playbook && (
        <>
          <Points title={text('alert.must')} points={playbook.do.map(content)} mark="do" />
          <Points title={text('alert.never')} points={playbook.dont.map(content)} mark="dont" />
          <Points title={text('playbook.handOff')} points={playbook.handOff.map(content)} />
        </>
      )}
    </div>
  );
}
