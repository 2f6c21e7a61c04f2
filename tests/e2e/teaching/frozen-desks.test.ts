import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ExpectedMessage, frozenPages } from '@/scripts/evaluate-desks/frozen-page';
import { en } from '../verbs/interface-words';
import { serveTwoTickets } from './second-ticket';
import { TAUGHT_DESKS } from './taught-desks';
import { startTeachingAgent, type TeachingAgent } from './teaching-agent';

const PATIENT = { timeout: 20_000 };
const ids = readdirSync('knowledge/desks').map((file) => file.replace(/\.yaml$/, ''));
const pages = frozenPages();

/** Words as compared: white space is the page's affair. */
const bare = (text: string) => text.replace(/\s+/g, '');

/** What counts: every word of customer and agents, by whom, and no note among them. */
const said = (messages: readonly Pick<ExpectedMessage, 'from' | 'text' | 'internal'>[]) =>
  messages
    .filter(({ from, internal }) => from !== 'system' && !internal)
    .map(({ from, text }) => `${from}: ${bare(text)}`);

describe('teaching a desk by pointing', () => {
  let agent: TeachingAgent;
  beforeAll(async () => {
    agent = await startTeachingAgent();
    await agent.adaptersOff(ids);
  });
  afterAll(() => agent?.leaves());

  test.each(TAUGHT_DESKS)('$name', async (desk) => {
    const page = pages.find(({ name }) => name === desk.name);
    if (!page) throw new Error(`There is no page ${desk.name}.`);
    const tickets = await serveTwoTickets(page);
    const read = async () => {
      const now = await agent.reading();
      const messages = now?.conversation.messages.map((message) => ({
        ...message,
        internal: message.internal || undefined,
      }));
      return { by: now?.adapter.startsWith('taught-'), said: said((messages ?? []) as never) };
    };
    try {
      agent.clicks = 0;
      await agent.page.goto(tickets.first);
      const start = performance.now();
      await agent.startsTeaching();
      await agent.pointsAt(desk.customer);
      await agent.sees(en('teach.agent'));
      if (desk.agent === null) await agent.presses(en('teach.noneYet'));
      else await agent.pointsAt(desk.agent);
      await agent.sees(en('teach.check'));
      for (const { words, is } of desk.corrections ?? []) {
        await agent.pointsAt(words);
        await agent.sees(en('teach.whatIs'));
        await agent.presses(is);
      }
      await agent.presses(en('teach.goOn'));
      await agent.sees(en('teach.reply'));
      if (desk.reply) await agent.pointsAtElement(desk.reply);
      await agent.presses(en('teach.save'));
      await agent.sees(en('teach.saved'));
      const seconds = ((performance.now() - start) / 1000).toFixed(1);
      console.log(`${desk.name}: ${agent.clicks} clicks, ${agent.keys} keys, ${seconds} s`);
      await expect.poll(read, PATIENT).toEqual({ by: true, said: said(page.expected.messages) });
      await agent.page.goto(tickets.second);
      await expect.poll(read, PATIENT).toEqual({ by: true, said: said(tickets.expected) });
    } finally {
      tickets.close();
    }
  });
});
