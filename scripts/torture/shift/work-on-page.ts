import { setTimeout as pause } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { showMessages } from '../hostile/hostile-page';
import type { CanaryTicket } from './canaries';

/** What happens on the desk's own page in a ticket, with the extension or without it. */
export async function openTicket(page: Page, ticket: CanaryTicket): Promise<void> {
  await showMessages(page, ticket.key, ticket.customer);
  await page.evaluate(
    ({ words, key }) => {
      // As the desk does: the browser writes its session down when the address changes.
      location.hash = key;
      const turn = document.createElement('li');
      turn.className = 'turn turn-agent';
      const body = document.createElement('div');
      body.className = 'turn-body';
      const text = document.createElement('p');
      text.textContent = words;
      body.append(text);
      turn.append(body);
      document.querySelector('ol.turns')?.append(turn);
    },
    { words: ticket.agent, key: ticket.key },
  );
}

/** The customer writes once more, and the agent begins a reply that is not sent. */
export async function goOnInTicket(page: Page, ticket: CanaryTicket): Promise<void> {
  await page.evaluate((words) => {
    const last = document.querySelector('ol.turns .turn-customer');
    const turn = last?.cloneNode(true) as HTMLElement;
    turn.dataset.turn = `${turn.dataset.turn}-later`;
    const text = turn.querySelector('p');
    if (text) text.textContent = words;
    document.querySelector('ol.turns')?.append(turn);
  }, ticket.later);
  await page.fill('textarea.answer-text', ticket.draft);
}

/** Long enough for the browser to write down what it keeps of a session by itself. */
export const endOfShift = (): Promise<void> => pause(5_000);
