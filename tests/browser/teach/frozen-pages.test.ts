import { describe, expect, it } from 'vitest';
import { proposeAdapter } from '@/utils/desk/teach/propose-adapter';
import { elementSaying, frozenDesk } from './frozen-desk';

/** Pages in many styles that one click for each side is enough to teach. */
const PAGES = [
  'articles-classic',
  'chat-sneak-peek',
  'colour-only',
  'draft-and-canned',
  'family-in-copy',
  'flat-spans',
  'helpdesk-opening-post',
  'icon-font-words',
  'im-workbench-zh',
  'issue-journal-zh',
  'mail-bodies-srcdoc',
  'messenger-bot-first',
  'robot-handover-zh',
  'sms-console',
  'thread-entries',
  'you-and-swapped-names',
];
const bare = (text: string) => text.replace(/\s+/g, '');

describe('one click for each side reads every word of both', () => {
  it.each(PAGES)('%s', async (name) => {
    const { page, expected, remove } = await frozenDesk(name);
    const said = expected.messages.filter(({ from, internal }) => from !== 'system' && !internal);
    const say = (from: string) => {
      const all = said.filter((one) => one.from === from);
      const one = all.find(({ text }) => text !== said[0]?.text && bare(text).length > 7) ?? all[0];
      return one ? elementSaying(page.document, one.text) : null;
    };
    const customer = say('customer');
    if (!customer) throw new Error('The page does not show what is expected of it.');
    const pointed = { customer, agent: say('agent'), reply: null, field: null, corrections: [] };
    const naming = { id: 'taught-test', title: 'Test', today: '2026-11-22' };
    const proposal = proposeAdapter(page, pointed, naming);
    const read = proposal?.items.map(({ message }) => message) ?? [];
    const both = read.filter(({ from, internal }) => from !== 'system' && !internal);
    const lines = (all: readonly { from: string; text: string }[]) =>
      all.map(({ from, text }) => `${from}: ${bare(text)}`).sort();
    expect(lines(both)).toEqual(lines(said));
    expect(JSON.stringify(proposal?.adapter)).not.toMatch(/nth-of-type|\d{4,}"\]/);
    remove();
  });
});
