import { bareName, isName } from './names';
import type { Pair } from './pairs';
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

export function gatherPeople(
  pairs: readonly Pair[],
  boxes: readonly Element[],
  accounts: readonly Element[],
): People {
  const people: People = {
    customers: new Set(),
    customerIds: new Set(),
    agents: new Set(),
    agentIds: new Set(),
  };
  for (const { label, value, element, row } of pairs) {
    const isAgent = AGENT_LABEL.test(label);
    if (!isAgent && !CUSTOMER_LABEL.test(label)) continue;
    const names = isAgent ? people.agents : people.customers;
    const ids = isAgent ? people.agentIds : people.customerIds;
    addName(value, names, ids);
    for (const part of value.split(/[,,;;、]\s*|\s+and\s+/)) addName(part, names, ids);
    for (const inner of [
      row,
      element,
      ...element.querySelectorAll('a,[data-user-id],[data-contact-id]'),
    ]) {
      for (const id of identitiesOf(inner)) ids.add(id);
    }
  }
  for (const box of boxes) {
    const heading = box.querySelector('h1,h2,h3,h4,h5,strong,b,[class*=name i],a[href^="mailto:"]');
    for (const element of [heading, ...box.querySelectorAll('[class*=name i]')].slice(0, 4)) {
      if (element) addName(shortText(element, 60), people.customers, people.customerIds);
    }
    for (const link of [
      ...box.querySelectorAll('a[href],[data-user-id],[data-contact-id],[data-customer-id]'),
      box,
    ].slice(0, 12)) {
      for (const id of identitiesOf(link)) people.customerIds.add(id);
      if (link !== box) addName(shortText(link, 60), people.customers, people.customerIds);
    }
  }
  for (const account of accounts) {
    const text = shortText(account, 120);
    if (text.length > 100) continue;
    const said = LOGGED_IN.exec(text);
    const tail = said ? text.slice(said.index + said[0].length) : text;
    const labels = [...account.querySelectorAll('img[alt],[title],[aria-label]'), account].flatMap(
      (element) => [
        element.getAttribute('alt'),
        element.getAttribute('title'),
        element.getAttribute('aria-label'),
      ],
    );
    for (const name of [
      tail,
      ...labels,
      ...[...account.querySelectorAll('a,span,b,strong,div,button')]
        .slice(0, 12)
        .map((element) => shortText(element, 50)),
    ]) {
      for (const part of (name ?? '').split(/[((|·•\-–—,,::\n]+|\s{2,}/))
        addName(part, people.agents, people.agentIds);
    }
    for (const link of account.querySelectorAll('a[href],[data-user-id]'))
      for (const id of identitiesOf(link)) people.agentIds.add(id);
  }
  for (const name of people.agents) if (people.customers.has(name)) people.agents.delete(name);
  for (const id of people.agentIds) if (people.customerIds.has(id)) people.customerIds.delete(id);
  return people;
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
