import { labelForms } from './label-forms';
import { labelRole } from './label-role';
import type { Leaf } from './leaves';
import { bareName, isName, named } from './names';
import { splitTime } from './times';
import type { Piece, Recipe } from './types';
import { AGENT_ROLE, CUSTOMER_ROLE, SYSTEM_ROLE } from './vocabulary';

export const isAuthor = (leaf: Leaf, recipe: Recipe) =>
  (leaf.kind === 'text' &&
    (leaf.deep
      ? leaf.authorly >= 4
      : (recipe.author.has(leaf.slot) && isName(leaf.text)) || leaf.authorly >= 3)) ||
  ((leaf.kind === 'avatar' || leaf.kind === 'role') && recipe.author.has(leaf.slot));

/** Where several people are named, the one on the line with the time first. */
export function besideTime(authors: readonly Leaf[], leaves: readonly Leaf[]): readonly Leaf[] {
  if (authors.length < 2) return authors;
  const times = leaves.filter(({ kind }) => kind === 'time');
  const near = ({ element }: Leaf) =>
    times.some((time) => element.parentElement?.contains(time.element) === true);
  return [...authors.filter(near), ...authors.filter((leaf) => !near(leaf))];
}

const NAME_DATA =
  'data-author data-sender data-author-name data-sender-name data-user-name data-username data-from-name data-name'.split(
    ' ',
  );
const SAID_BY =
  /(?:from|by|sender:?|来自|发送者[:\uff1a]?)\s*(.{1,40}?)(?:\s+(?:at|on|says?|said)\b|[,\uff0c:\uff1a;]|\s*$)/i;

/** The author's name: where the recipe says, beside the time, in data, in a label, on a picture. */
export function authorIn(
  authors: readonly Leaf[],
  leaves: readonly Leaf[],
  timed: Leaf | undefined,
  element: Element,
): string | null {
  const names = authors
    .map(({ text }) => bareName(named(text).replace(/\s*[(\uff08][^)\uff09]*[)\uff09]\s*$/, '')))
    .filter(Boolean);
  const [first] = names;
  // An avatar may have a part of the name only.
  if (first)
    return names.find((name) => name.length > first.length && name.endsWith(first)) ?? first;
  const beside = timed ? bareName(splitTime(timed.text)?.rest ?? '') : '';
  if (beside && isName(beside)) return beside;
  const label = SAID_BY.exec(element.getAttribute('aria-label') ?? '')?.[1];
  return nameInData(element) ?? (label && isName(label) ? bareName(label) : nameOnPicture(leaves));
}

function nameInData(element: Element): string | null {
  const isPerson = (value: string) =>
    isName(value) && !CUSTOMER_ROLE.test(value) && !AGENT_ROLE.test(value);
  for (const name of NAME_DATA) {
    const holder = element.hasAttribute(name) ? element : element.querySelector(`[${name}]`);
    const value = holder?.getAttribute(name);
    if (value && isPerson(value)) return value;
  }
  return null;
}

function nameOnPicture(leaves: readonly Leaf[]): string | null {
  const names = leaves.filter(({ kind }) => kind === 'avatar').map(({ text }) => bareName(text));
  const other = /^(?:avatar|头像|user|photo|image|profile|logo|\S*icon)$/i;
  return names.find((name) => isName(name) && !other.test(name)) ?? null;
}

const DIRECTION = /^(?:direction|dir\.?|方向|收发|收發)\s*[:\uff1a]?$/i;
const DIRECTIONS: [RegExp, 'customer' | 'agent' | 'system'][] = [
  [/^(?:in|inbound|incoming|received|呼入|来(?:信|电|件)|收)(?![\p{L}])/iu, 'customer'],
  [/^(?:out|outbound|outgoing|sent|呼出|去(?:信|电|件)|发)(?![\p{L}])/iu, 'agent'],
  [/^(?:status|system|event|系统|自动)(?![\p{L}])/iu, 'system'],
];

/** `Direction: In – letter` */
function directionIn(marks: readonly Leaf[]): Piece['role'] {
  const at = marks.findIndex(({ text }) => DIRECTION.test(text));
  const said = at < 0 ? undefined : marks[at + 1]?.text;
  return (said && DIRECTIONS.find(([way]) => way.test(said))?.[1]) || null;
}

const SIGNS: [RegExp, 'customer' | 'agent'][] = [
  [
    /^(?:经办|承办|受理|处理|办理|答复|拟稿|签发|接待|接线)(?:人|员|单位|部门)?$|^(?:handled|answered|drafted|issued) by$/i,
    'agent',
  ],
  [/^(?:诉求|来电|投诉|反映|咨询|来信|报修)(?:人|者)$|^(?:caller|enquirer|asked by)$/i, 'customer'],
];

/** `\u7ecf\u529e\u4eba: Wang`: what stands before the name says which side it is of. */
function signedAs(marks: readonly Leaf[]): Piece['role'] {
  for (const { kind, text } of marks) {
    if (kind !== 'noise') continue;
    const [label = ''] = text.split(/[:\uff1a]/);
    const forms = labelForms(label.trim());
    const side = SIGNS.find(([sign]) => forms.some((form) => sign.test(form)));
    if (side) return side[1];
  }
  return null;
}

/** `Priya (Fairhold team)` */
const TEAM = /\b(?:team|staff|support|客服|坐席)$/i;

export function roleIn(marks: readonly Leaf[], author: string | null): Piece['role'] {
  const directed = directionIn(marks);
  if (directed) return directed;
  const inBrackets = marks
    .flatMap((leaf) =>
      leaf.authorly >= 1
        ? [...leaf.text.matchAll(/[(\uff08[【]([^)\uff09\]】]+)[)\uff09\]】]/g)]
        : [],
    )
    .map(([, word = '']) => word);
  for (const word of [
    ...marks.filter((leaf) => leaf.kind === 'role').map((leaf) => leaf.text),
    ...inBrackets,
  ]) {
    const said = labelRole(word, true) ?? (TEAM.test(word) ? 'agent' : null);
    if (said) return said;
  }
  if (!author) return null;
  const signed = signedAs(marks);
  if (signed) return signed;
  if (SYSTEM_ROLE.test(author) || /\bsystem (?:itself|user|message)\b|^rt_system$/i.test(author))
    return 'system';
  if (
    /^(?:人工|在线|智能|专属)?(?:客服|坐席|座席)|机器人|智能助手|小助手|客服\S{0,4}$|职员|職員|客服中心|护士|^(?:值班|话务员|接线员|服务台|前台|维修|售后|技术|工程师|店员|物业|管家|导诊|医生|坐席|工号)[-·_\s\d]|^工号|\b(?:bot|support|helpdesk|help desk|assistant|customer (?:service|care))\b/i.test(
      author,
    )
  )
    return 'agent';
  return CUSTOMER_ROLE.test(author) ||
    /^(?:客户|顾客|访客|用户|visitor|guest|customer)[\s\-_#:\uff1a]*\S{0,12}$/i.test(author)
    ? 'customer'
    : null;
}
