import { readdirSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  expectedMessages,
  seededTickets,
} from '@/tests/desks/request-tracker/expected-conversations';
import { installRequestTracker } from '@/tests/desks/request-tracker/install-request-tracker';
import {
  type RequestTracker,
  startRequestTracker,
} from '@/tests/desks/request-tracker/start-request-tracker';
import { en } from '../verbs/interface-words';
import { startTeachingAgent, type TeachingAgent } from './teaching-agent';

const PATIENT = { timeout: 20_000 };
const installed = installRequestTracker();
const ids = readdirSync('knowledge/desks').map((file) => file.replace(/\.yaml$/, ''));

describe.runIf(installed.ok)('teaching Request Tracker by pointing', () => {
  let desk: RequestTracker;
  let agent: TeachingAgent;

  beforeAll(async () => {
    desk = await startRequestTracker();
    agent = await startTeachingAgent();
    await agent.adaptersOff(ids);
    await desk.login(agent.page);
  });
  afterAll(async () => {
    await agent?.leaves();
    await desk?.close();
  });

  const asRead = async () =>
    (await agent.reading())?.conversation.messages.map(({ from, internal, text }) => ({
      from,
      internal,
      text,
    }));

  test('a few clicks teach it, and what was taught reads other tickets', async () => {
    const [ticket] = seededTickets.tickets;
    // Who speaks for the customer without being her cannot be learned from a ticket without them.
    const other = seededTickets.tickets.find(
      ({ id, customer, messages }) =>
        id !== ticket?.id &&
        messages.every(({ from, by }) => from !== 'customer' || by === customer),
    );
    if (!ticket || !other) throw new Error('no tickets');
    const firstOf = (from: string) =>
      ticket.messages.find((one) => one.from === from && !one.internal)?.text.split('\n')[0] ?? '';
    await agent.page.goto(desk.ticketUrl(ticket.id));
    await agent.page.waitForSelector('.transaction.message');
    await agent.startsTeaching();
    await agent.pointsAt(firstOf('customer').slice(0, 20));
    await agent.sees(en('teach.agent'));
    await agent.pointsAt(firstOf('agent').slice(0, 20));
    await agent.sees(en('teach.check'));
    // RT tells a note from a reply by nothing but the words of a line: the agent says which it is.
    const note = ticket.messages.find(({ internal }) => internal)?.text.split('\n')[0] ?? '';
    await agent.pointsAt(note.slice(0, 20));
    await agent.sees(en('teach.whatIs'));
    await agent.presses(en('who.internal'));
    await agent.presses(en('teach.goOn'));
    await agent.sees(en('teach.reply'));
    await agent.presses(en('teach.save'));
    await agent.sees(en('teach.saved'));
    console.log(`clicks ${agent.clicks}, keys ${agent.keys}`);
    await expect.poll(async () => (await agent.reading())?.adapter, PATIENT).toMatch(/^taught-/);
    expect(await asRead()).toEqual(expectedMessages(ticket));
    await agent.page.goto(desk.ticketUrl(other.id));
    await expect.poll(asRead, PATIENT).toEqual(expectedMessages(other));
  });
});
