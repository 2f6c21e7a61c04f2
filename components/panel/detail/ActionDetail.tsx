import { Button } from '@/components/shared/Button';
import { Points } from '@/components/shared/Points';
import { useText } from '@/components/shared/use-text';
import type { Action } from '@/utils/contract/action';
import { SaidList } from '../say/SaidList';
import { usePanel } from '../use-panel';

/** A quick action to read through: when it helps, the words it writes, what it asks. */
export function ActionDetail({ action }: { action: Action }) {
  const { text, content } = useText();
  const { act } = usePanel();
  const unfilled = action.text && /\{[\w-]+\}/.test(content(action.text));
  return (
    <>
      {act && (
        <Button look="go" className="justify-self-start" onClick={() => act(action.id)}>
          {text('actions.use')}
        </Button>
      )}
      <p className="leading-normal">{content(action.when)}</p>
      {action.text && !unfilled && <SaidList title={text('action.text')} texts={[action.text]} />}
      {action.text && unfilled && (
        <Points title={text('action.text')} points={[content(action.text)]} />
      )}
      <Points title={text('action.asks')} points={action.asks.map(content)} ordered />
    </>
  );
}
