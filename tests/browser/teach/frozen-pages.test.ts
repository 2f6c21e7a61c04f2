import { describe, expect, it } from 'vitest';
import { elementSaying } from '@/scripts/evaluate-desks/teach/element-saying';
import type { Said } from '@/utils/contract/teaching';
import { adapterReader } from '@/utils/desk/adapter-reader';
import { holds } from '@/utils/desk/teach/page-tree';
import { type Pointed, proposeAdapter } from '@/utils/desk/teach/propose-adapter';
import { frozenDesk } from './frozen-desk';

/** Pages in many styles that one click for each side is enough to teach. */
const PAGES = [
  'admin-template-direct-chat-zh',
  'agent-opened',
  'articles-classic',
  'atomic-classes-grid-rows',
  'bank-register-paired-columns',
  'bubbles-no-names',
  'business-inbox-ticks-days',
  'colour-only',
  'community-forum-team-flair',
  'draft-and-canned',
  'family-in-copy',
  'flat-spans',
  'forum-tables',
  'helpdesk-opening-post',
  'icon-font-words',
  'im-workbench-zh',
  'inbox-hashed-classes',
  'issue-journal-zh',
  'mail-bodies-srcdoc',
  'message-board-answers-zh',
  'messenger-bot-first',
  'messenger-parts-bot-handover',
  'outbound-call-dialog-zh',
  'person-column-operator-owner',
  'robot-handover-zh',
  'seller-chat-robot-first-zh',
  'shared-channel-guest-organisation',
  'shop-ticket-order-widgets',
  'sms-console',
  'tabs-two-sessions-zh',
  'thread-entries',
  'utility-bubbles-zh',
  'web-messenger-rows-hant',
  'you-and-swapped-names',
];

/** Pages on which a person has to say of one or two messages more what they are. */
const CORRECTED: { name: string; says: readonly [words: string, said: Said][] }[] = [
  { name: 'adapter-chatwoot', says: [['@Priya Nair bereavement', 'internal']] },
  {
    name: 'bank-letter-log-definition-rows',
    says: [['Checked for signs of a scam', 'internal']],
  },
  {
    name: 'case-comments-related-list',
    says: [
      ['IVR change request 5512', 'internal'],
      ['I am deaf in one ear', 'customer'],
    ],
  },
  {
    name: 'comments-with-addresses',
    says: [['My emergency phone on the wall', 'customer']],
  },
  {
    name: 'contact-centre-own-without-name',
    says: [['Then an engineer comes within', 'agent']],
  },
  {
    name: 'service-project-request-activity',
    says: [['Hello IT, printer in 3.12', 'customer']],
  },
  { name: 'work-order-flow-zh', says: [['家里的呼叫按钮挂在墙上', 'customer']] },
];

const bare = (text: string) => text.replace(/\s+/g, '');

/** What the words of both sides are, in the order in which they were said. */
const lines = (all: readonly { from: string; internal?: boolean; text: string }[]) =>
  all
    .filter(({ from, internal }) => from !== 'system' && !internal)
    .map(({ from, text }) => `${from}: ${bare(text)}`);

async function teach(name: string, says: readonly [words: string, said: Said][]) {
  const { page, expected, remove } = await frozenDesk(name);
  const said = expected.messages.filter(({ from, internal }) => from !== 'system' && !internal);
  const say = (from: string) => {
    const all = said.filter((one) => one.from === from);
    const one = all.find(({ text }) => text !== said[0]?.text && bare(text).length > 7) ?? all[0];
    return one ? elementSaying(page.document, one.text) : null;
  };
  const customer = say('customer');
  if (!customer) throw new Error('The page does not show what is expected of it.');
  const naming = { id: 'taught-test', title: 'Test', today: '2026-11-23' };
  let pointed: Pointed = {
    ...{ customer, agent: say('agent'), reply: null, field: null },
    corrections: [],
  };
  let proposal = proposeAdapter(page, pointed, naming);
  for (const [words, is] of says) {
    const clicked = elementSaying(page.document, words);
    if (!clicked) throw new Error(`The page does not say ${words}.`);
    const element =
      proposal?.items.find((item) => holds(item.element, clicked))?.element ?? clicked;
    pointed = { ...pointed, corrections: [...pointed.corrections, { element, said: is }] };
    proposal = proposeAdapter(page, pointed, naming);
  }
  const reader = proposal && adapterReader(proposal.adapter);
  const key = reader?.keyOf(page) ?? '';
  const look = reader?.look(page, key, Number.POSITIVE_INFINITY);
  const read = look?.done ? lines(look.conversation.messages) : [];
  remove();
  return { read, wanted: lines(expected.messages), adapter: proposal?.adapter };
}

describe('one click for each side reads every word of both', () => {
  it.each(PAGES)('%s', async (name) => {
    const { read, wanted, adapter } = await teach(name, []);
    expect(read).toEqual(wanted);
    expect(JSON.stringify(adapter)).not.toMatch(/nth-of-type|\d{4,}"\]/);
  });
});

describe('what is said of further messages is learnt from', () => {
  it.each(CORRECTED)('$name', async ({ name, says }) => {
    const { read, wanted } = await teach(name, says);
    expect(read).toEqual(wanted);
  });
});
