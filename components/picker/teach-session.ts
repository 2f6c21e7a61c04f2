import type { PickerView, Said } from '@/utils/contract/teaching';
import type { DeskPage } from '@/utils/desk/desk-page';
import { fieldRows } from '@/utils/desk/teach/field-rows';
import { holds } from '@/utils/desk/teach/page-tree';
import { type Pointed, type Proposal, proposeAdapter } from '@/utils/desk/teach/propose-adapter';
import { replySelector } from '@/utils/desk/teach/reply-selector';

export const STEPS = ['customer', 'agent', 'check', 'reply', 'field'] as const;
export type Step = (typeof STEPS)[number];
export type Problem = 'notFound' | 'noReply' | 'noField';

/** Where the person is, what was pointed at so far, and what is proposed from it. */
export interface TeachSession {
  readonly step: Step;
  readonly proposal: Proposal | null;
  /** Takes what was pointed at in this step; tells why it could not be used. */
  take(element: Element): Problem | 'done' | null;
  /** Goes on without pointing: no answer yet, no box, no fact, or: this is right. */
  skip(): Problem | 'done' | null;
  /** False where there is nothing to go back to. */
  back(): boolean;
  correct(element: Element, said: Said): void;
  /** The message as read that holds the element. */
  itemAt(element: Element): Element | null;
}

/** Teaching one page, without anything on screen. */
export function createSession(page: DeskPage, view: PickerView, title: string): TeachSession {
  let step: Step = 'customer';
  let pointed: Omit<Pointed, 'customer'> & { customer: Element | null } = {
    ...{ customer: null, agent: null, reply: null, field: null },
    corrections: [],
  };
  let proposal: Proposal | null = null;

  const propose = () => {
    const { customer } = pointed;
    const naming = { id: view.id, today: view.today, title };
    proposal = customer ? proposeAdapter(page, { ...pointed, customer }, naming) : null;
    return proposal;
  };
  const itemAt = (element: Element) =>
    proposal?.items.find((item) => holds(item.element, element))?.element ?? null;
  const goTo = (next: Step) => {
    step = next;
    return null;
  };
  const check = (): Problem | null => {
    if (propose()) return goTo('check');
    pointed = { ...pointed, customer: null, agent: null };
    step = 'customer';
    return 'notFound';
  };

  return {
    get step() {
      return step;
    },
    get proposal() {
      return proposal;
    },
    take(element) {
      if (step === 'customer') {
        pointed = { ...pointed, customer: element };
        return goTo('agent');
      }
      if (step === 'agent') {
        pointed = { ...pointed, agent: element };
        return check();
      }
      if (step === 'reply') {
        if (replySelector(element) === null) return 'noReply';
        pointed = { ...pointed, reply: element };
        propose();
        return goTo('field');
      }
      if (step === 'field') {
        if (fieldRows(element) === null) return 'noField';
        pointed = { ...pointed, field: element };
        propose();
        return 'done';
      }
      return null;
    },
    skip() {
      if (step === 'agent') {
        pointed = { ...pointed, agent: null };
        return check();
      }
      if (step === 'check') return goTo('reply');
      if (step === 'reply') return goTo('field');
      return step === 'field' ? 'done' : null;
    },
    back() {
      const before = STEPS[STEPS.indexOf(step) - 1];
      if (!before) return false;
      step = before;
      if (step === 'customer') pointed = { ...pointed, customer: null };
      if (step === 'agent') pointed = { ...pointed, agent: null, corrections: [] };
      if (step === 'reply') pointed = { ...pointed, reply: null };
      return true;
    },
    correct(clicked, said) {
      const element = itemAt(clicked) ?? clicked;
      const others = pointed.corrections.filter((correction) => correction.element !== element);
      pointed = { ...pointed, corrections: [...others, { element, said }] };
      const before = proposal;
      // A correction that spoils all is better not taken.
      if (!propose()) {
        pointed = { ...pointed, corrections: others };
        proposal = before;
      }
    },
    itemAt,
  };
}
