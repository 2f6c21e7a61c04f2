import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import { HAND_OFF } from '../more/more-entries';
import type { PanelActions, PanelProps } from '../panel-props';
import type { View } from '../use-view';

interface EndCallViewProps {
  /** Absent where no note can be written. */
  care: PanelProps['care'];
  actions: Pick<PanelActions, 'endCall'>;
  open(view: View): void;
  home(): void;
}

/** Before a call of its own is forgotten: what goes with it, and what should be kept of it elsewhere. */
export function EndCallView({ care, actions, open, home }: EndCallViewProps) {
  const { text } = useText();
  const end = () => {
    actions.endCall();
    home();
  };
  const handOff = care ? () => open({ kind: 'act', action: HAND_OFF }) : null;
  useKeys({
    t: { does: text('call.endNow'), run: end },
    o: handOff ? { does: text('call.handOffFirst'), run: handOff } : undefined,
  });
  return (
    <section className="grid gap-3">
      <p className="text-pretty">{text('call.endHelp')}</p>
      <Actions>
        {handOff && (
          <Button look="go" shortcut="O" onClick={handOff}>
            {text('call.handOffFirst')}
          </Button>
        )}
        <Button shortcut="T" onClick={end}>
          {text('call.endNow')}
        </Button>
      </Actions>
    </section>
  );
}
