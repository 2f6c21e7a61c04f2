import { createSession, type TeachSession } from '@/components/picker/teach-session';
import type { Message } from '@/utils/contract/conversation';
import type { PickerView, Said } from '@/utils/contract/teaching';
import { adapterReader } from '@/utils/desk/adapter-reader';
import { deskPageOf } from '@/utils/desk/desk-page';
import { asTop } from '@/utils/desk/teach/page-tree';
import { plain } from '../compare';
import type { ExpectedMessage } from '../frozen-page';
import { elementSaying } from './element-saying';

/** More than this nobody corrects before giving up. */
const MOST_CORRECTIONS = 3;
/** Words so short stand in many places: nobody points at them first. */
const TELLING = 8;
/** How long nothing may stand there, in ms. */
const LATE = 4000;
/** None of them is taken for words of the conversation. */
const KEPT_OUT: ReadonlySet<Said> = new Set<Said>(['internal', 'system', 'not-a-message']);

export interface Taught {
  /** What the saved adapter reads; null where nothing could be taught. */
  read: Message[] | null;
  /** Why nothing could be taught. */
  why: string | null;
  corrections: string[];
}

/**
 * Teaches the page that is open as a person would, who knows what stands there: one click for each
 * side, then the first fault that the picker shows put right, a few times. Runs in the page.
 */
export async function teach(expected: readonly ExpectedMessage[]): Promise<Taught> {
  const { document } = window;
  const page = deskPageOf(window);
  asTop(document);
  const session = createSession(page, { id: 'taught-test', today: '2026-11-23' } as PickerView, '');
  const failed = (why: string): Taught => ({ read: null, why, corrections: [] });
  const customer = await seen(() => pointAt(expected, 'customer'));
  if (!customer) return failed('no message of the customer can be seen');
  session.take(customer);
  const agent = pointAt(expected, 'agent');
  const problem = agent ? session.take(agent) : session.skip();
  if (problem || !session.proposal) return failed('the two are not taken for one conversation');
  const corrections: string[] = [];
  while (corrections.length < MOST_CORRECTIONS) {
    // What was said already and did not help is not said again.
    const faults = [...faultsIn(session, expected)];
    const fault = faults.find((one) => !corrections.includes(inWords(one)));
    if (!fault) break;
    session.correct(fault.element, fault.said);
    corrections.push(inWords(fault));
  }
  const reader = adapterReader(session.proposal.adapter);
  const look = reader?.look(page, reader.keyOf(page) ?? '', Number.POSITIVE_INFINITY);
  return { read: look?.done ? look.conversation.messages : [], why: null, corrections };
}

/** Some pages fill themselves late. */
async function seen(look: () => Element | null): Promise<Element | null> {
  const end = performance.now() + LATE;
  for (;;) {
    const element = look();
    if (element || performance.now() > end) return element;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}

const isSpoken = ({ from, internal }: ExpectedMessage) => from !== 'system' && !internal;

/** Not the very first one if there is another that can be seen: it may stand apart from the others. */
function pointAt(expected: readonly ExpectedMessage[], from: string): Element | null {
  const spoken = expected.filter(isSpoken);
  const own = spoken.filter((one) => one.from === from);
  const good = own.filter((one) => one !== spoken[0] && plain(one.text).length >= TELLING);
  for (const { text } of [...good, ...own]) {
    const element = elementSaying(document, text);
    if (element) return element;
  }
  return null;
}

interface Fault {
  element: Element;
  said: Said;
  words: string;
}

const inWords = ({ said, words }: Fault) => `${said}: ${words}`;

/** What is shown as something else than it is, from the top; then what is not shown at all. */
function* faultsIn(
  { proposal }: TeachSession,
  expected: readonly ExpectedMessage[],
): Generator<Fault> {
  const items = proposal?.items ?? [];
  for (const { element, message } of items) {
    const wanted =
      expected.find(({ text }) => plain(text) === plain(message.text)) ??
      expected.find(({ text }) => isOf(message.text, text));
    const said = wanted ? saidOf(wanted) : 'not-a-message';
    const shown = saidOf(message);
    const keptOut = KEPT_OUT.has(shown) && KEPT_OUT.has(said);
    if (said !== shown && !keptOut) yield { element, said, words: message.text };
  }
  for (const wanted of expected.filter(isSpoken)) {
    if (items.some(({ message }) => isOf(message.text, wanted.text))) continue;
    const element = elementSaying(document, wanted.text);
    if (element) yield { element, said: wanted.from, words: wanted.text };
  }
}

const saidOf = ({ from, internal }: Pick<ExpectedMessage, 'from' | 'internal'> | Message): Said =>
  internal ? 'internal' : from;

/** The picker shows where a message stands and who said it, not each of its words. */
function isOf(shown: string, text: string): boolean {
  const [got, wanted] = [plain(shown), plain(text)];
  if (got === wanted) return true;
  const [short, long] = got.length < wanted.length ? [got, wanted] : [wanted, got];
  return short.length >= TELLING && long.includes(short);
}
