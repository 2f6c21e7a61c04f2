import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import type { Action } from '@/utils/contract/action';
import type { ActForm } from './use-act-form';

/** What can be done with an action that is filled in. One that is not stays where it is. */
export function ActButtons({ action, form }: { action: Action; form: ActForm }) {
  const { text } = useText();
  const { kind, note, ready, whole } = form;
  const opens = action.does === 'open-tool';
  const openIt = () => void form.openTool();
  const written = action.text !== undefined;
  const insertLabel = () => {
    if (note) return text(kind ? 'actions.noteRemind' : 'actions.insertNote');
    return text(kind ? 'actions.insertRemind' : 'actions.insertReply');
  };
  const opening = { does: text('actions.openTool'), run: openIt };
  const inserting = form.insert && { does: insertLabel(), run: form.insert };
  useKeys({
    i: opens ? opening : inserting,
    c: written ? form.copy && { does: text('actions.copy'), run: form.copy } : undefined,
  });
  return (
    <Actions>
      {opens && (
        <Button look="go" shortcut="I" onClick={openIt}>
          {text('actions.openTool')}
        </Button>
      )}
      {form.insert && (
        <Button
          look="go"
          shortcut="I"
          aria-disabled={!ready}
          className="aria-disabled:opacity-55"
          onClick={form.insert}
        >
          {insertLabel()}
        </Button>
      )}
      {kind && <Button onClick={() => void form.onlyRemind()}>{text('actions.onlyRemind')}</Button>}
      {written && form.mayWrite && (
        <Button
          look={action.does === 'copy' ? 'go' : 'plain'}
          shortcut="C"
          aria-disabled={whole === null}
          className="aria-disabled:opacity-55"
          onClick={form.copy}
        >
          {text('actions.copy')}
        </Button>
      )}
    </Actions>
  );
}
