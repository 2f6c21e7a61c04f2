import type { Adapter } from '@/utils/contract/adapter';
import { matchesIn, wordsIn } from './page-tree';
import { isSteady } from './stable-words';
import { steadySelector } from './steady-selector';

type Key = Adapter['key'];

/** Parameters that name a conversation, best first. */
const NAMED =
  /^(ticket_?id|ticket|conversation_?id|conversation|conv|chat_?id|chat|session_?id|session|thread_?id|thread|issue_?id|issue|case_?id|case|id|tid|cid|sid|no|number|key|uid|tn)$/i;
/** Attributes in which a page names the conversation that is open. */
const ATTRIBUTES = [
  'data-conversation-id',
  'data-conversation',
  'data-ticket-id',
  'data-ticket',
  'data-session-id',
  'data-chat-id',
  'data-thread-id',
  'data-case-id',
  'data-issue-id',
  'data-id',
];
const NUMBERED = /[#№]\s?[\w-]*\d|\b[A-Z]{1,6}-?\d{2,}|编号|單號|单号|工单|工單/;

/**
 * Where the conversation's key stands: in the address, if it holds one; else on the page, outside
 * the messages. Null where nothing on the page names the conversation.
 */
export function findKey(href: string, document: Document, thread: Element): Key | null {
  const url = new URL(href);
  return inAddress(url) ?? onPage(document, thread);
}

function inAddress(url: URL): Key | null {
  const given = [...url.searchParams].filter(([, value]) => namesOne(value));
  const query =
    given.find(([name]) => NAMED.test(name))?.[0] ??
    (given.length === 1 ? given[0]?.[0] : undefined);
  // `?id=7` counts whatever the path; of a path, the last part that looks like an id.
  if (query) return { query };
  const hash = url.hash.replace(/^#!?/, '');
  const segment =
    lastNamed(url.pathname) ?? (hash.includes('/') ? lastNamed(hash.split('?')[0] ?? '') : null);
  return segment ? { pathSegment: segment } : null;
}

/** The steady part of a path before its last part that looks like an id. */
function lastNamed(path: string): string | null {
  const parts = path.split('/').filter(Boolean);
  for (let index = parts.length - 1; index > 0; index--) {
    const [name, value] = [parts[index - 1] ?? '', parts[index] ?? ''];
    if (namesOne(value) && !/\.\w{2,5}$/.test(value) && isSteady(name)) return name;
  }
  return null;
}

/** A number, a uuid, a hash, `INC-4711`, `123-slow-phone`: not a word. */
export function namesOne(value: string): boolean {
  return (
    value.length >= 1 && value.length <= 80 && (/\d/.test(value) || /^[0-9a-f-]{16,}$/i.test(value))
  );
}

function onPage(document: Document, thread: Element): Key | null {
  for (const attribute of ATTRIBUTES) {
    const around = thread.closest(`[${attribute}]`);
    const element =
      around ?? [...matchesIn(document, `[${attribute}]`)].find((other) => !thread.contains(other));
    if (!element || (!around && matchesIn(document, `[${attribute}]`).length > 1)) continue;
    const selector = steadySelector(element) ?? `[${attribute}]`;
    return { selector, attribute };
  }
  const headings = matchesIn(
    document,
    'h1, h2, h3, [role="heading"], [class*="title"], [class*="subject"], [class*="number"], [id*="title"]',
  )
    .filter(
      (element) =>
        !thread.contains(element) && !element.contains(thread) && wordsIn(element, 200) !== '',
    )
    .filter((element) => !element.closest('nav, [role="navigation"], [role="banner"]'));
  const numbered = headings.filter((element) => NUMBERED.test(wordsIn(element, 200)));
  for (const element of [...numbered, ...headings]) {
    const selector = steadySelector(element);
    if (selector && !selector.startsWith('body')) return { selector };
  }
  return document.title.trim() ? { selector: 'title' } : null;
}
