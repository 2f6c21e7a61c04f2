import { setTimeout as pause } from 'node:timers/promises';
import { servePages } from '@/tests/e2e/verbs/serve-pages';
import { t } from '@/utils/i18n/t';
import { deskPage } from '../../bench/desk-page';
import { startTorture, type TortureAgent } from '../agent';
import { customerWrites, openDeskWithCue, openPanel, REPLY } from '../fault-list/desk-and-panel';
import type { PartResult, Row } from '../row';
import { type Measured, measureWorks, SLOWER, type Work, watchedPage } from './measure-works';

/** Milliseconds of one task on the desk's page that are ours. */
const MOST = 50;
const MESSAGES = 500;
const OTHER = 'zh-scam-screen';

/** A measure: not for the short run. */
export const longestTaskRow: Row = {
  name: 'longest-task',
  title: `longest task caused on the desk’s page, processor ${SLOWER} times slower`,
  goal: `≤ ${MOST} ms`,
  trials: { full: 3, short: 0 },
  part: 1,
  run,
};

async function run(): Promise<PartResult> {
  const agent = await startTorture({ locale: 'en-US' });
  const { browserSession, context } = agent.running;
  const served = await servePages();
  served.set({
    '/blank': '<!doctype html><title>blank</title>',
    '/adapter/desk/': deskPage({ messages: MESSAGES, adapter: true }),
    '/generic': deskPage({ messages: MESSAGES, adapter: false }),
  });
  try {
    const found = await ofPracticeDesk(agent);
    for (const path of ['/adapter/desk/', '/generic']) {
      const page = await context.newPage();
      // The page itself then stays in the process that is slowed down.
      await page.goto(served.url('127.0.0.1', '/blank'));
      const what = `${MESSAGES} messages, ${path.split('/')[1]}`;
      const opening = () => page.goto(served.url('127.0.0.1', path)).then(() => pause(5_000));
      const works: Work[] = [
        [`${what}: opened`, opening],
        [`${what}: one more`, () => page.evaluate('say()')],
      ];
      found.push(...(await measureWorks(await watchedPage(browserSession, page), works)));
      await page.close();
    }
    const broken = found
      .filter(({ ours }) => ours > MOST)
      .map(({ name, ours }) => `${name}: ${ours.toFixed(0)} ms`);
    return { broken, measured: found.map(inWords).join('; ') };
  } finally {
    await agent.leave();
    await served.close();
  }
}

const inWords = ({ name, any, ours }: Measured) =>
  `${name} ${ours.toFixed(0)} (page’s longest in all ${any.toFixed(0)})`;

/** With the panel open, so that the draft is followed, too. */
async function ofPracticeDesk(agent: TortureAgent): Promise<Measured[]> {
  const desk = await openDeskWithCue(agent);
  await openPanel(agent, desk);
  const { page, cue } = desk;
  return measureWorks(await watchedPage(agent.running.browserSession, page), [
    ['message', () => customerWrites(desk)],
    ['insert', () => cue.click(t('en', 'cue.insert'))],
    ['typing', () => page.locator(REPLY).pressSequentially(' Please log in first', { delay: 40 })],
    ['another ticket', () => page.click(`[data-open="${OTHER}"]`)],
    ['page opened', () => page.reload()],
  ]);
}
