import type { InSteps } from './in-steps';
import { bareName, isName } from './names';
import type { Pair } from './pairs';
import { pictureIn } from './picture-of';
import { identitiesOf } from './traits';
import { shortText, wordsOf } from './tree';
import { AGENT_LABEL, CUSTOMER_LABEL, LOGGED_IN, ME_WORDS, PROFILE_WORDS } from './vocabulary';

/** Whom the page names outside the conversation. Names are plain (`plainName`). */
export interface People {
  customers: Set<string>;
  customerIds: Set<string>;
  agents: Set<string>;
  agentIds: Set<string>;
}

/** One spelling for a name: no case, no titles, no blanks between Chinese signs. */
export function plainName(name: string): string {
  return name
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\s*[([【<].*$/, '')
    .replace(/^(?:mr|mrs|ms|miss|dr|herr|frau)\.?\s+/, '')
    .replace(/(?:先生|女士|小姐|太太|阿姨|叔叔|大爷|奶奶|爷爷|老师|师傅)$/, '')
    .replace(/(?<=[\u3400-\u9fff])\s+(?=[\u3400-\u9fff])/g, '')
    .replace(/[^\p{L}\p{N}@.]+/gu, ' ')
    .trim();
}

/** Equal in either order of the parts; `王` (from 王女士) stands for 王丽 where nobody else does. */
export function isAmong(name: string, names: ReadonlySet<string>): boolean {
  const plain = plainName(name);
  if (!plain) return false;
  if (names.has(plain)) return true;
  const parts = plain.split(' ').sort().join(' ');
  for (const other of names) {
    if (other.includes('@') && mailNames(other, parts)) return true;
    if (plain.includes(' ') && other.split(' ').sort().join(' ') === parts) return true;
    const han = /^[\u3400-\u9fff]{1,4}$/;
    if (han.test(plain) && han.test(other)) {
      if (
        (plain.length === 1 && other.startsWith(plain)) ||
        (other.length === 1 && plain.startsWith(other))
      )
        return true;
    }
  }
  return false;
}

/** `t.bielak@…` is Tomasz Bielak. */
function mailNames(mail: string, parts: string): boolean {
  const named = mail
    .replace(/@.*/, '')
    .split(/[^a-z]+/)
    .filter((part) => part.length > 2);
  const words = parts.split(' ');
  return named.length > 0 && words.length > 1 && named.every((part) => words.includes(part));
}

export function* gatherPeople(
  pairs: readonly Pair[],
  boxes: readonly Element[],
  accounts: readonly Element[],
): InSteps<People> {
  const customers = { names: new Set<string>(), ids: new Set<string>() };
  const agents = { names: new Set<string>(), ids: new Set<string>() };
  for (const pair of pairs) {
    if (AGENT_LABEL.test(pair.label)) addPair(pair, agents);
    else if (CUSTOMER_LABEL.test(pair.label)) addPair(pair, customers);
    yield;
  }
  for (const box of boxes) {
    addProfile(box, customers);
    yield;
  }
  for (const account of accounts) {
    addAccount(account, agents);
    yield;
  }
  for (const name of customers.names) agents.names.delete(name);
  for (const id of agents.ids) customers.ids.delete(id);
  return {
    customers: customers.names,
    customerIds: customers.ids,
    agents: agents.names,
    agentIds: agents.ids,
  };
}

interface Named {
  names: Set<string>;
  ids: Set<string>;
}

function addIdentities(elements: readonly Element[], { ids }: Named): void {
  for (const element of elements) for (const id of identitiesOf(element)) ids.add(id);
}

function addPair({ value, element, row }: Pair, people: Named): void {
  for (const part of [value, ...value.split(/[,\uff0c;\uff1b、]\s*|\s+and\s+/)]) {
    addName(part, people.names, people.ids);
  }
  const inner = element.querySelectorAll('a,[data-user-id],[data-contact-id]');
  addIdentities([row, element, ...inner], people);
}

function addProfile(box: Element, people: Named): void {
  const heading = box.querySelector('h1,h2,h3,h4,h5,strong,b,[class*=name i],a[href^="mailto:"]');
  const links = box.querySelectorAll('a[href],[data-user-id],[data-contact-id],[data-customer-id]');
  const named = [...(heading ? [heading] : []), ...box.querySelectorAll('[class*=name i]')];
  for (const element of [...named.slice(0, 4), ...[...links].slice(0, 12)]) {
    addName(shortText(element, 60), people.names, people.ids);
  }
  addIdentities([...[...links].slice(0, 12), box], people);
  addPicture(box, people);
}

function addAccount(account: Element, people: Named): void {
  const text = shortText(account, 120);
  if (text.length > 100) return;
  const said = LOGGED_IN.exec(text);
  const labelled = [...account.querySelectorAll('img[alt],[title],[aria-label]'), account];
  const labels = labelled.flatMap((element) =>
    ['alt', 'title', 'aria-label'].map((name) => element.getAttribute(name) ?? ''),
  );
  const parts = [...account.querySelectorAll('a,span,b,strong,div,button')].slice(0, 12);
  const tail = said ? text.slice(said.index + said[0].length) : text;
  for (const name of [tail, ...labels, ...parts.map((part) => shortText(part, 50))]) {
    for (const part of name.split(/[(\uff08|·•\-–—,\uff0c:\uff1a\n]+|\s{2,}/)) {
      addName(part, people.names, people.ids);
    }
  }
  addIdentities([...account.querySelectorAll('a[href],[data-user-id]')], people);
  addPicture(account, people);
}

function addPicture(box: Element, { ids }: Named): void {
  const picture = pictureIn(box);
  if (picture) ids.add(picture);
}

const NO_NAME =
  /^(?:客户|顾客|访客|用户|在线|离线|忙碌|空闲|详情|资料|信息|编辑|online|offline|away|busy|available|profile|customer|requester|contact|details?|info(?:rmation)?|edit|account|settings|logout|log out|sign out|退出|设置|注销|登出|help|home|search|menu|my account|tickets?|unassigned|none|nobody|未分配|无|-)$/i;

function addName(text: string, names: Set<string>, ids: Set<string>): void {
  const mail = /[\w.+-]+@[\w-]+\.[\w.]+/.exec(text)?.[0].toLowerCase();
  if (mail) {
    ids.add(`m:${mail}`);
    names.add(mail);
  }
  const phone = text.replace(/[\s-]/g, '');
  if (/^\+?\d{7,15}$/.test(phone)) names.add(phone);
  const name = bareName(text.replace(/<.*?>|[\w.+-]+@[\w.-]+/g, ''));
  if (!name || !isName(name) || NO_NAME.test(name) || LOGGED_IN.test(name)) return;
  const plain = plainName(name);
  if (plain.length >= 1 && plain.length <= 40) names.add(plain);
}

export const isAccount = (element: Element, words = wordsOf(element)): boolean =>
  ME_WORDS.test(words);
export const isProfile = (words: string): boolean => PROFILE_WORDS.test(words);
