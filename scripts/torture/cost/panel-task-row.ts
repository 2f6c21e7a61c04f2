import { setTimeout as pause } from 'node:timers/promises';
import { startTorture } from '../agent';
import {
  CONVERSATION,
  customerWrites,
  openDeskWithCue,
  openPanel,
} from '../fault-list/desk-and-panel';
import type { PartResult, Row } from '../row';
import { measureWorks, SLOWER, watchedPanel } from './measure-works';

/** Milliseconds of one task of the panel's own thread. */
const MOST = 50;
const OTHER = 'zh-scam-screen';

/** A measure: not for the short run. */
export const panelTaskRow: Row = {
  name: 'panel-task',
  title: `longest task of the side panel, processor ${SLOWER} times slower`,
  goal: `≤ ${MOST} ms`,
  trials: { full: 3, short: 0 },
  part: 1,
  run,
};

async function run(): Promise<PartResult> {
  const agent = await startTorture({ locale: 'en-US' });
  try {
    const desk = await openDeskWithCue(agent);
    const panel = await openPanel(agent, desk);
    const opens = (ticket: string) => () => desk.page.click(`[data-open="${ticket}"]`);
    const found = await measureWorks(watchedPanel(agent.running.browserSession, panel), [
      ['message', () => customerWrites(desk)],
      ['another ticket', opens(OTHER)],
      ['the first again', opens(CONVERSATION)],
      ['panel opened', () => panel.send('Page.reload').then(() => pause(5_000))],
    ]);
    // All that runs there is ours.
    const broken = found
      .filter(({ any }) => any > MOST)
      .map(({ name, any }) => `${name}: ${any.toFixed(0)} ms`);
    const measured = found.map(({ name, any }) => `${name} ${any.toFixed(0)}`).join('; ');
    return { broken, measured };
  } finally {
    await agent.leave();
  }
}
