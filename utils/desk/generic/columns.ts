import { isProse } from './is-prose';
import { shortText, tagOf } from './tree';
import type { Unit } from './types';
import { AGENT_LABEL, AGENT_ROLE, CUSTOMER_ROLE } from './vocabulary';

const CUSTOMER_COLUMN =
  /^(?:customer|client|caller|patient|resident|citizen|member)s?\S{0,2} (?:said|says|asks?|asked|question|words|request|message|wrote)$|^question$|^(?:客户|客戶|市民|用户|用戶|来电人|來電人|群众)?(?:诉求|訴求|咨询|諮詢|留言|提问|提問|问题|問題|反映)(?:内容|內容|描述)?$/i;
const AGENT_COLUMN =
  /^(?:(?:our|agent|clerk|staff|desk)\S{0,2} )?(?:answer|reply|response|advice given)$|^(?:答复|答覆|回复|回覆|解答|处理|處理|办理)(?:内容|內容|情况|情況|结果|結果|意见)?$/i;
const PUBLIC_COLUMN = /^(?:public|published|visible(?: to (?:the )?customer)?|公开|客户可见)\??$/i;
const PRIVATE_COLUMN = /^(?:internal|private|内部|私密|仅内部)(?: only)?\??$/i;
const NO = /^(?:no|n|false|not checked|unchecked|否|×|✗|✘)$/i;
const YES = /^(?:yes|y|true|checked|是|√|✓|✔)$/i;

function headsOf(row: Element): string[] {
  const [head] = row.closest('table')?.rows ?? [];
  return head && head !== row ? [...head.cells].map((cell) => shortText(cell, 40)) : [];
}

/** A row that holds what the customer said and, beside it, what was answered: two messages. */
export function sidesOf(row: Element): Unit[] | null {
  if (tagOf(row) !== 'TR' || row.childElementCount < 2) return null;
  const heads = headsOf(row);
  const cells = [...row.children];
  const under = (test: (head: string) => boolean) =>
    cells.filter((_, column) => test(heads[column] ?? ''));
  const theirs = under((head) => CUSTOMER_COLUMN.test(head) || CUSTOMER_ROLE.test(head));
  const ours = under((head) => AGENT_COLUMN.test(head) || AGENT_ROLE.test(head));
  if (theirs.length !== 1 || ours.length !== 1) return null;
  if (![...theirs, ...ours].some((cell) => isProse(shortText(cell)))) return null;
  const signed = under((head) => AGENT_LABEL.test(head) || /^by$/i.test(head));
  return [
    { element: row, without: new Set([...ours, ...signed]), role: 'customer' },
    { element: row, without: new Set(theirs), role: 'agent' },
  ];
}

/** A row that a column of its table says the customer does not see. */
export function isPrivateRow(row: Element): boolean {
  if (tagOf(row) !== 'TR') return false;
  return headsOf(row).some((head, column) => {
    const cell = row.children[column];
    if (!cell) return false;
    if (PUBLIC_COLUMN.test(head)) return NO.test(tickIn(cell));
    return PRIVATE_COLUMN.test(head) && YES.test(tickIn(cell));
  });
}

function tickIn(cell: Element): string {
  const box = cell.querySelector<HTMLInputElement>('input[type=checkbox]');
  if (box) return box.checked ? 'yes' : 'no';
  return shortText(cell, 20) || (cell.querySelector('img')?.getAttribute('alt') ?? '');
}
