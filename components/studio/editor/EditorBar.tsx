import { Button } from '@/components/shared/Button';
import { useStudioText } from '../use-studio-text';
import type { SaveState } from './use-autosave';

interface EditorBarProps {
  state: SaveState;
  mayUndo: boolean;
  mayRedo: boolean;
  onUndo(): void;
  onRedo(): void;
  onBack(): void;
  /** Null: there is no change to discard. */
  onDiscard: (() => void) | null;
  /** Null: it is the original, or there is none. */
  onOriginal: (() => void) | null;
  onTakeAway: (() => void) | null;
  onBringBack: (() => void) | null;
}

/** What can be done with the whole item, and whether it is kept. */
export function EditorBar(props: EditorBarProps) {
  const { state, mayUndo, mayRedo, onUndo, onRedo, onBack } = props;
  const { text } = useStudioText();
  return (
    <div className="flex flex-wrap items-center gap-2">
      <Button onClick={onBack}>{text('edit.back')}</Button>
      <Button disabled={!mayUndo} onClick={onUndo}>
        {text('edit.undo')}
      </Button>
      <Button disabled={!mayRedo} onClick={onRedo}>
        {text('edit.redo')}
      </Button>
      {props.onDiscard && <Button onClick={props.onDiscard}>{text('edit.discard')}</Button>}
      {props.onOriginal && <Button onClick={props.onOriginal}>{text('edit.original')}</Button>}
      {props.onTakeAway && <Button onClick={props.onTakeAway}>{text('edit.takeAway')}</Button>}
      {props.onBringBack && (
        <Button look="go" onClick={props.onBringBack}>
          {text('edit.bringBack')}
        </Button>
      )}
      <p role="status" className={state === 'failed' ? 'font-medium text-stop' : 'text-soft'}>
        {state === 'failed' ? text('problem.unavailable') : text(`edit.${state}`)}
      </p>
    </div>
  );
}
