import { addressOf, type DeskPage } from '../desk-page';
import type { Pair } from './pairs';
import type { Survey } from './survey';
import { shortText } from './tree';

const KEY_LIMIT = 300;
/** Parameters that say how a page is shown, not which ticket. */
const VIEW_ONLY =
  /^(?:tab|page|sort|order|view|lang|locale|theme|utm_.*|_|t|ts|v|ref|from|filter|status|q|query|search|scroll|debug|token|sid|mode)$/i;
const NUMBERED =
  /(?:#|no\.?|№|工单(?:号|编号|id)?|会话(?:号|编号|id)?|单号|编号|ticket|case|issue|conversation|chat|request|incident|session|ref(?:erence)?)[\s:#:.-]*(?:id|number|no\.?)?[\s:#:]*([A-Z]{0,6}-?\d[\w-]{0,30})/i;

/** What names the conversation on the page, kept so that the key can be told cheaply. */
export interface KeySources {
  heading: Element | null;
  /** The selected entry of a list of conversations, found again below its list. */
  list: Element | null;
  selected: string;
  customer: string;
}

export const NO_SOURCES: KeySources = { heading: null, list: null, selected: '', customer: '' };

export function keySources(
  survey: Survey,
  container: Element,
  pairs: readonly Pair[],
  customers: ReadonlySet<string>,
): KeySources {
  const outside = (element: Element) => !container.contains(element);
  const heading = survey.headings.find(
    (element) => outside(element) && NUMBERED.test(shortText(element, 200)),
  );
  const numbered = pairs.find(({ label }) =>
    /^(?:工单|会话|单)?(?:编号|号|id)$|^(?:ticket|case|conversation|chat|request) ?(?:id|number|no\.?|#)?$/i.test(
      label,
    ),
  );
  const names = [...customers];
  const selected = survey.selected.find((element) => {
    if (!outside(element) || element.contains(container)) return false;
    const text = shortText(element, 200).toLowerCase();
    const related =
      names.some((name) => name.length > 1 && text.includes(name)) || hasOwnId(element);
    return related && (element.parentElement?.childElementCount ?? 0) > 1;
  });
  return {
    heading: heading ?? numbered?.element ?? null,
    list: selected?.parentElement ?? null,
    selected: selected ? `${selected.tagName}.${selected.className}` : '',
    customer: names.sort().join(' ').slice(0, 120),
  };
}

const hasOwnId = (element: Element) =>
  [...element.attributes].some(
    ({ name, value }) =>
      /^data-.*(?:id|key|ticket|conversation|session|chat|uid)$/.test(name) && value !== '',
  ) ||
  /\/\d+|[?=]\w*\d/.test(
    element.getAttribute('href') ?? element.querySelector('a')?.getAttribute('href') ?? '',
  );

/** The same for one conversation whenever it is open, another for another. */
export function keyNow(page: DeskPage, sources: KeySources): string {
  const parts = [addressPart(addressOf(page))];
  const { heading, list, customer } = sources;
  const number = heading?.isConnected
    ? (NUMBERED.exec(shortText(heading, 200))?.[1] ?? shortText(heading, 60))
    : titleNumber(page.document);
  if (number && !parts[0]?.includes(number)) parts.push(`#${number}`);
  const chosen = list?.isConnected ? selectedIn(list) : null;
  if (chosen) parts.push(chosen);
  if (!number && !chosen && !/\d/.test(parts[0] ?? '')) parts.push(customer);
  return parts.filter(Boolean).join(' ').slice(0, KEY_LIMIT) || '/';
}

function addressPart(url: Readonly<URL>): string {
  const query = [...url.searchParams]
    .filter(([name, value]) => !VIEW_ONLY.test(name) && value.length < 80)
    .map(([name, value]) => `${name}=${value}`)
    .sort();
  const hash =
    /\d|\//.test(url.hash) &&
    !/^#(?:note|comment|message|msg|reply|article|post|change)[-_]?\d+$|^#top$/i.test(url.hash)
      ? url.hash
      : '';
  return `${url.pathname}${query.length > 0 ? `?${query.join('&')}` : ''}${hash}`;
}

const titleNumber = (document: Document) =>
  NUMBERED.exec(document.title.replace(/^\(\d+\)\s*/, ''))?.[1] ?? null;

function selectedIn(list: Element): string | null {
  const chosen =
    list.querySelector(
      ':scope > [aria-selected=true], :scope > [aria-current]:not([aria-current=false])',
    ) ??
    [...list.children].find((child) =>
      /(?:^|[\s_-])(?:active|selected|current)(?:$|[\s_-])/.test(child.className),
    ) ??
    null;
  if (!chosen) return null;
  for (const { name, value } of chosen.attributes) {
    if (/^data-.*(?:id|key|ticket|conversation|session|chat|uid)$/.test(name) && value)
      return value.slice(0, 60);
  }
  const href = chosen.getAttribute('href') ?? chosen.querySelector('a')?.getAttribute('href');
  if (href && !/^(?:#|javascript:)?$/.test(href)) return href.slice(0, 80);
  if (chosen.id) return chosen.id;
  const first =
    chosen.querySelector('[class*=name i],[class*=title i],[class*=subject i],b,strong') ??
    chosen.firstElementChild ??
    chosen;
  return shortText(first, 40);
}
