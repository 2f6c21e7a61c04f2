import type { PickerWords } from '@/utils/contract/teaching';
import { type BarElements, button } from './build-bar';
import type { Outline } from './draw-outlines';
import type { TeachSession } from './teach-session';

/** Puts the words and buttons of the step into the bar. */
export function showStep(elements: BarElements, session: TeachSession, words: PickerWords): void {
  const { step, proposal } = session;
  elements.step.textContent = words.steps[step];
  elements.help.textContent =
    step === 'check' && proposal?.speakersBy === 'nothing' ? words.unclear : words.help[step];
  const known = proposal !== null && (step === 'check' || step === 'reply' || step === 'field');
  elements.counts.textContent = known ? countsOf(session, words) : '';
  const acts: [act: string, words: string, go?: boolean][] = [];
  if (step === 'agent') acts.push(['skip', words.noneYet]);
  if (step === 'check') acts.push(['go-on', words.goOn, true]);
  if (step === 'reply' || step === 'field') {
    acts.push(['save', words.save, true], ['skip', words.skip]);
  }
  if (step !== 'customer') acts.push(['back', words.back]);
  acts.push(['cancel', words.cancel]);
  const { ownerDocument } = elements.acts;
  elements.acts.replaceChildren(
    ...acts
      // Skipping the last step is saving.
      .filter(([act]) => !(step === 'field' && act === 'skip'))
      .map(([act, label, go]) => button(ownerDocument, act, label, go)),
  );
}

function countsOf({ proposal }: TeachSession, words: PickerWords): string {
  const messages = proposal?.items.map(({ message }) => message) ?? [];
  const of = (from: string) => messages.filter((one) => one.from === from && !one.internal).length;
  const values: Record<string, number> = {
    count: messages.length,
    customer: of('customer'),
    agent: of('agent'),
    notes: messages.filter(({ internal }) => internal).length,
  };
  const fill = (text: string, all: Record<string, number>) =>
    text.replace(/\{(\w+)\}/g, (whole, name: string) => String(all[name] ?? whole));
  const unmet = proposal?.unmet.length ?? 0;
  const reads = fill(words.reads, values);
  return unmet > 0 ? `${reads} · ${fill(words.unmet, { count: unmet })}` : reads;
}

/** What is framed: the messages as read, and what would be taken. */
export function outlinesOf(
  { step, proposal }: TeachSession,
  words: PickerWords,
  aim: Element | null,
): Outline[] {
  const read =
    step === 'check' || step === 'reply' || step === 'field' ? (proposal?.items ?? []) : [];
  const outlines = read.map(({ element, message }): Outline => {
    const kind = message.internal ? 'internal' : message.from;
    return { element, kind, label: words.said[kind] };
  });
  return aim ? [...outlines, { element: aim, kind: 'hover', label: null }] : outlines;
}
