import { holdsSomething, isOwnCall } from '@/utils/guidance/own-call';
import type { Around, MoreEntry } from './more-entries';

/** What T does here: a call begins, ends, or goes along into the ticket that was opened meanwhile. */
export function callEntry(around: Around): MoreEntry[] {
  const { text } = around;
  const found = choice(around);
  return found ? [{ id: 'call', shortcut: 'T', label: text(found.label), run: found.run }] : [];
}

function choice({ desk, actions, open }: Around) {
  if (desk.kind === 'loading') return null;
  if (desk.kind !== 'conversation')
    return { label: 'call.startOwn', run: actions.startCall } as const;
  const { state, call } = desk;
  if (isOwnCall(state)) {
    const end = () => (holdsSomething(state) ? open({ kind: 'end-call' }) : actions.endCall());
    return { label: 'call.endOwn', run: end } as const;
  }
  if (call) return { label: 'call.takeAlong', run: actions.takeCallAlong } as const;
  return state.channel === 'call'
    ? ({ label: 'call.end', run: () => actions.setChannel('written') } as const)
    : ({ label: 'call.start', run: () => actions.setChannel('call') } as const);
}
