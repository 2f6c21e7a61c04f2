import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import { usePanel } from '../use-panel';

interface ResultActionsProps {
  /** The title of the result they act on. */
  about: string;
  pinned: boolean;
  /** False where it has no sentence to send as it stands. */
  insertable: boolean;
  onOpen(): void;
  onInsert(): void;
  onPin(): void;
}

/** What can be done with the chosen result, each with its key. */
export function ResultActions(props: ResultActionsProps) {
  const { text } = useText();
  const { insert } = usePanel();
  const { about } = props;
  const look = 'min-h-8 flex-1 px-1.5 text-sm whitespace-nowrap';
  return (
    <div className="flex flex-wrap gap-1.5 border-t border-line px-1 pt-1.5">
      <Button look="go" className={look} about={about} shortcut="Enter" onClick={props.onOpen}>
        {text('search.open')}
      </Button>
      {props.insertable && (
        <Button className={look} about={about} shortcut="Ctrl+Enter" onClick={props.onInsert}>
          {text(insert ? 'search.insert' : 'search.copy')}
        </Button>
      )}
      <Button
        className={look}
        about={about}
        shortcut="Alt+P"
        aria-pressed={props.pinned}
        onClick={props.onPin}
      >
        {text(props.pinned ? 'search.unpin' : 'search.pin')}
      </Button>
    </div>
  );
}
