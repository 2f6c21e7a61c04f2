import { tagOf } from './tree';

const VARIANT =
  / (?:left|right|in|out|incoming|outgoing|inbound|outbound|mine|me|my|self|own|other|others|their|theirs|agent|customer|user|visitor|client|operator|staff|first|last|odd|even|collapsed|is collapsed|folded|older|hidden|grouped|continued|new|unread|active|hover|sent|received|internal|private|public|bot|robot|system|start|end|guest|requester|support|note)(?= )/g;
const UTILITY =
  /^-?(?:bg|justify|items|self|[mp][lrtbxy]?|flex|rounded|float|order|border|space|gap|max|min|w|h|shadow|text-(?:left|right|center|white|black|[a-z]+-\d+))(?:-|$)|[:[]/;

/** What an element is called once words that tell one side from the other are left out. */
export function coreOf(element: Element): string {
  const kept: string[] = [];
  for (const token of (element.getAttribute('class') ?? '').split(/\s+/)) {
    if (!token || UTILITY.test(token) || /\d{2,}/.test(token)) continue;
    const core = ` ${token.replace(/[^\p{L}]+/gu, ' ').toLowerCase()} `.replace(VARIANT, '').trim();
    if (core && !kept.includes(core)) kept.push(core);
    if (kept.length === 2) break;
  }
  return `${tagOf(element)}.${kept.join('.')}`;
}

/** Which column, for what stands in a table. */
function columnOf(element: Element): string {
  const cell = element.closest('td,th') as HTMLTableCellElement | null;
  return cell ? `#${cell.cellIndex}` : '';
}

/** The place of an element within its message: the same in each message. */
export function slotOf(element: Element): string {
  const parent = element.parentElement;
  return `${coreOf(element)}<${parent ? coreOf(parent) : ''}${columnOf(element)}`;
}
