import { pairIn } from './pairs';
import { isAccount, isProfile } from './people';
import type { Survey, Visit } from './survey';
import { ownText } from './tree';
import { LOGGED_IN, MESSAGE_WORDS } from './vocabulary';
export function collect({ element, words, apart }: Visit, tag: string, survey: Survey) {
  if (
    survey.pairs.length < 150 &&
    !/^(?:BODY|HTML|MAIN)$/.test(tag) &&
    element.childElementCount <= 4
  ) {
    const pair = pairIn(element);
    if (pair) survey.pairs.push(pair);
  }
  if (
    /^H[1-4]$/.test(tag) ||
    element.getAttribute('role') === 'heading' ||
    / (?:subject|ticket title|ticket number|title) /.test(words)
  ) {
    if (survey.headings.length < 30) survey.headings.push(element);
  }
  const label = element.getAttribute('aria-label') ?? '';
  if (
    survey.profiles.length < 12 &&
    (isProfile(words) || /requester|customer|visitor|客户|访客|用户(?:信息|资料)/i.test(label)) &&
    !apart &&
    element.childElementCount > 0
  ) {
    if (!MESSAGE_WORDS.test(words)) survey.profiles.push(element);
  }
  if (survey.accounts.length < 12) {
    const said = element.childElementCount < 6 && LOGGED_IN.test(ownText(element));
    if (
      isAccount(element, words) ||
      said ||
      / (?:account|profile|me) /.test(` ${label.toLowerCase()} `)
    )
      survey.accounts.push(element);
  }
  if (
    /^(?:true|page|location|step)$/.test(
      element.getAttribute('aria-selected') ?? element.getAttribute('aria-current') ?? '',
    ) ||
    / (?:active|selected|current|is active|is selected) /.test(words)
  ) {
    if (survey.selected.length < 30) survey.selected.push(element);
  }
}

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
