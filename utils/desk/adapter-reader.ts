import type { Adapter } from '@/utils/contract/adapter';
import type { Message } from '@/utils/contract/conversation';
import { CERTAIN, type Reading } from '@/utils/contract/reading';
import { createMessages, listOf } from './adapter-messages';
import { adapterReplyBox } from './adapter-reply-box';
import { createAsideWatch } from './aside-watch';
import { deepFirst, insideOf, partsOf } from './deep-query';
import type { DeskPage } from './desk-page';
import { pathnameOf } from './desk-page';
import { keyOn } from './key-on';
import type { Look, PageReader } from './page-reader';
import { pathFits } from './path-fits';
import { readFields } from './read-fields';
import { attributesOf, selectorsOf, usable } from './selectors-of';
import { createUniqueIds } from './with-unique-ids';

const CHARACTER_LIMIT = 2_000_000;
const STOPPED: Reading = { ...CERTAIN, why: ['stopped-at-budget'] };
/** Messages, the newest, whose own frames or shadow roots are watched. */
const INNER_LIMIT = 200;

/** The reader that an adapter describes; null when one of its selectors is no selector. */
export function adapterReader(adapter: Adapter): PageReader | null {
  if (!selectorsOf(adapter).every(usable)) return null;
  const { order } = adapter.messages;
  // Adapters that an agent made, changed or brought in have ids of their own.
  const by = adapter.id.startsWith('taught-') ? 'taught' : 'built-in';
  const certain: Reading = { ...CERTAIN, by };
  const stopped: Reading = { ...STOPPED, by };
  const messages = createMessages(adapter);
  const withUniqueIds = createUniqueIds();
  const besides = createAsideWatch(adapter, messages.holds);
  let fields: Record<string, string> = {};
  let asides: Element[] = [];
  let newestFirst = false;

  const pageOf = (page: DeskPage) => {
    const pathname = pathnameOf(page);
    return adapter.pages.find(
      ({ path, marker }) => pathFits(path, pathname) && deepFirst(page.document, marker) !== null,
    );
  };

  const look = (page: DeskPage, key: string, deadline: number): Look => {
    const aside = besides.isStale();
    const read = messages.read(page.document, deadline, { aside });
    if (!read) return { done: false };
    newestFirst = order === 'newest-first' || runsBackwards(read.messages);
    const inOrder = newestFirst ? read.messages.toReversed() : read.messages;
    const all = read.opening ? [read.opening, ...inOrder] : inOrder;
    const kept = newest(all);
    if (aside) {
      fields = readFields(page.document, adapter);
      asides = asideRoots(page.document, adapter);
    }
    besides.seen();
    const conversation = { key, messages: withUniqueIds(kept), fields };
    const whole = kept.length === all.length && !read.cut;
    return { done: true, conversation, reading: whole ? certain : stopped };
  };

  return {
    id: adapter.id,
    attributes: attributesOf(adapter),
    mayFit: (page) =>
      adapter.pages.some(({ path, role }) => role !== 'other' && pathFits(path, pathnameOf(page))),
    // A page of this desk without a conversation is this reader's, so that no other one guesses.
    roleOf: (page) => {
      const role = pageOf(page)?.role ?? null;
      return role === 'other' ? 'conversation' : role;
    },
    keyOf: (page) => (pageOf(page)?.role === 'other' ? null : keyOn(page, adapter)),
    look,
    forget(changed, records) {
      besides.follow(records);
      messages.forget(changed, records);
    },
    refresh() {
      besides.doubt();
      messages.refresh();
    },
    roots() {
      const items = messages.items();
      const list = listOf(items);
      // Without messages they may come anywhere, and beside a lone opening post as well.
      if (!list) return [];
      const inner = innerRoots(items, adapter.messages.text);
      return [list, messages.opener(), ...asides, ...inner].filter((element) => element !== null);
    },
    replyBox: (page) => adapterReplyBox(page.document, adapter.reply),
    newestMessage: () => messages.items().at(newestFirst ? 0 : -1) ?? messages.opener(),
  };
}

function newest(messages: readonly Message[]): readonly Message[] {
  let left = CHARACTER_LIMIT;
  const tooOld = messages.findLastIndex(({ text }) => {
    left -= text.length;
    return left < 0;
  });
  return tooOld < 0 ? messages : messages.slice(tooOld + 1);
}

/** Some desks let the agent turn the order round: where every time is known, the times decide. */
function runsBackwards(messages: readonly Message[]): boolean {
  const [first, last] = [messages[0]?.time, messages.at(-1)?.time];
  if (!first || !last || first <= last) return false;
  const times = messages.map(({ time }) => time ?? '');
  if (times.includes('')) return false;
  return times.every((time, index) => index === 0 || time <= (times[index - 1] ?? ''));
}

/** What is read beside the messages. */
function asideRoots(document: Document, { key, fields }: Adapter): Element[] {
  const keyed = 'selector' in key ? deepFirst(document, key.selector) : null;
  const rows = fields.map(({ row }) => deepFirst(document, row)?.parentElement ?? null);
  return [keyed, ...rows].filter((element) => element !== null);
}

/** What an observer of the list does not see: the words that stand in frames or shadow roots. */
function innerRoots(items: readonly Element[], text: string): Element[] {
  const [holder = '', ...inner] = partsOf(text);
  if (inner.length === 0) return [];
  return items.slice(-INNER_LIMIT).flatMap((item) => {
    const found = deepFirst(item, holder);
    return found ? [...(insideOf(found)?.children ?? [])] : [];
  });
}
