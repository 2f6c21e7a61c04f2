import { usePanel } from '@/components/panel/use-panel';
import { Chips } from '@/components/shared/Chip';
import { useText } from '@/components/shared/use-text';
import type { Need } from '@/utils/contract/need';

/** What stands on the cue on the desk's page: what helps, and the sentence that opens well. */
export function NeedCue({ need }: { need: Need }) {
  const { content } = useText();
  const { said, customerLanguage } = usePanel();
  const [first] = need.sayFirst;
  return (
    <div className="grid gap-2 rounded-card border-2 border-accent bg-card px-3.5 py-3">
      <Chips texts={need.helps.map(content)} />
      {first && (
        <p lang={customerLanguage} className="text-say">
          {said(first)}
        </p>
      )}
    </div>
  );
}
