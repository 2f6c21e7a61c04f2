import { pairsIn } from './pairs';
import { pairsInTurn } from './pairs-in-turn';
import { isAccount, isProfile } from './people';
import type { Survey, Visit } from './survey';
import { ownText } from './tree';
import { LOGGED_IN, ME_TITLE, MESSAGE_WORDS } from './vocabulary';

const LIMIT = {
  pairs: 150,
  headings: 30,
  profiles: 12,
  accounts: 12,
  selected: 30,
  described: 8,
  texts: 12,
};
const CHOSEN = /^(?:true|page|location|step)$/;

/** Keeps what an element may be beside the conversation. */
export function collect(
  { element, kids, words, apart, behind }: Visit,
  tag: string,
  survey: Survey,
) {
  const label = element.getAttribute('aria-label') ?? '';
  if (!behind && survey.pairs.length < LIMIT.pairs) survey.pairs.push(...pairsOf(element, tag));
  const keep = (list: Exclude<keyof typeof LIMIT, 'pairs'>, fits: boolean) => {
    if (fits && survey[list].length < LIMIT[list]) survey[list].push(element);
  };
  keep('headings', isHeading(element, tag, words));
  keep('profiles', !apart && isProfileBox(element, words, label));
  keep('accounts', isAccountBox(element, words, label));
  keep('selected', isSelected(element, words));
  keep('texts', isTextBlock(element, kids, tag));
  keep(
    'described',
    !apart && element.childElementCount > 0 && / (?:description|desc) /.test(words),
  );
}

function pairsOf(element: Element, tag: string) {
  if (/^(?:BODY|HTML|MAIN)$/.test(tag)) return [];
  const inTurn = pairsInTurn(element);
  return inTurn.length > 0 || element.childElementCount > 8 ? inTurn : pairsIn(element);
}

const LINES = 3;
const INLINE = /^(?:BR|B|I|U|A|EM|STRONG|SPAN|FONT|SMALL|TIME|CODE|IMG|LABEL)$/;

function isTextBlock(element: Element, kids: readonly Element[], tag: string): boolean {
  if (tag === 'PRE' || tag === 'TEXTAREA') return true;
  if (kids.length > 0)
    return (
      kids.filter((kid) => kid.tagName === 'BR').length >= LINES &&
      kids.every((kid) => INLINE.test(kid.tagName))
    );
  return (element.textContent?.trim().match(/\n/g)?.length ?? 0) >= LINES;
}

const isHeading = (element: Element, tag: string, words: string) =>
  /^H[1-4]$/.test(tag) ||
  element.getAttribute('role') === 'heading' ||
  / (?:subject|ticket title|ticket number|title) /.test(words);

const isProfileBox = (element: Element, words: string, label: string) =>
  element.childElementCount > 0 &&
  !MESSAGE_WORDS.test(words) &&
  (isProfile(words) || /requester|customer|visitor|客户|访客|用户(?:信息|资料)/i.test(label));

const isAccountBox = (element: Element, words: string, label: string) =>
  isAccount(element, words) ||
  ME_TITLE.test(label) ||
  ME_TITLE.test(element.getAttribute('title') ?? '') ||
  / (?:account|profile|me) /.test(` ${label.toLowerCase()} `) ||
  (element.childElementCount < 6 && isMyself(ownText(element)));

const isMyself = (text: string) =>
  LOGGED_IN.test(text) || /^[^()]{2,40}[(\uff08](?:you|me|你|您|我)[)\uff09]$/i.test(text);

const isSelected = (element: Element, words: string) =>
  CHOSEN.test(
    element.getAttribute('aria-selected') ?? element.getAttribute('aria-current') ?? '',
  ) || / (?:active|selected|current|is active|is selected) /.test(words);

export function isEditor(element: Element): boolean {
  const editable = element.getAttribute('contenteditable');
  if (editable !== null && editable !== 'false') return true;
  if (element.tagName !== 'IFRAME') return false;
  try {
    const inner = (element as HTMLIFrameElement).contentDocument;
    return Boolean(inner && (inner.designMode === 'on' || inner.body?.isContentEditable));
  } catch {
    return false;
  }
}

export function noteFrame(frame: HTMLIFrameElement, survey: Survey) {
  if (!frame.checkVisibility()) return;
  const { width, height } = frame.getBoundingClientRect();
  if (width >= FRAME_SIDE && height >= 60) survey.closedFrames.push(frame);
}

const FRAME_SIDE = 150;
