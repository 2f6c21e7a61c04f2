import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { countsOf } from '../verbs/counts-of';
import { databasesOf } from '../verbs/databases-of';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';

const CONVERSATIONS = ['zh-older-payment', 'zh-blind-button', 'zh-new-parent', 'zh-scam-screen'];
/** Who the customers are, as the desk shows it. */
const WHO = /王桂兰|李志远|小鱼妈妈|陈国富|A20417|B77120|C30988|D55163|南昌|成都|苏州|石家庄/;

describe('what is kept of a day’s work', () => {
  let agent: AgentAtDesk;
  let tab: DeskTab;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());

  const stored = async (area: 'session' | 'local'): Promise<Record<string, unknown>> =>
    agent.inside.evaluate(`chrome.storage.${area}.get()`);

  /** Goes through all conversations as an agent does. */
  async function works() {
    tab = await agent.opens('zh-ordinary-points');
    for (const conversation of CONVERSATIONS) {
      await tab.switchTo(conversation);
      await expect.poll(() => agent.held(conversation), PATIENT).not.toBeNull();
      await tab.cue.appears();
    }
    await tab.switchTo('zh-older-payment');
    const panel = await agent.panelFrom(tab);
    await panel.follows('zh-older-payment');
    await panel.click(zh('needs.confirm'));
    await expect
      .poll(async () => (await agent.held('zh-older-payment'))?.verdicts, PATIENT)
      .not.toEqual({});
    // The next need is asked about; its card has another height.
    await panel.hides('七十三');
    await panel.click(zh('script.start'));
    await panel.shows(zh('script.gateTitle'));
  }

  const withoutCounts = (databases: string) =>
    JSON.stringify({ ...JSON.parse(databases), 'carecue/dayCounts': null });
  const thingsCounted = async () => (await countsOf(agent.inside)).map(({ what }) => what);

  beforeEach(async () => {
    await agent.startsAfresh();
  });

  test('in memory, of each message only the words that are a reason', async () => {
    await works();
    const session = JSON.stringify(await stored('session'));
    expect(session).toContain('我今年七十三了');
    expect(session).not.toMatch(WHO);
    for (const conversation of CONVERSATIONS) {
      await tab.switchTo(conversation);
      const said = await tab.page.locator('.turn-body').allInnerTexts();
      expect(said.length).toBeGreaterThan(1);
      for (const words of said) expect(session).not.toContain(words.trim());
    }
  });

  test('of what agents and colleagues wrote nothing at all, not even in memory', async () => {
    await works();
    const session = JSON.stringify(await stored('session'));
    for (const conversation of CONVERSATIONS) {
      await tab.switchTo(conversation);
      const written = await tab.page.locator('.turn-agent p, .turn-note p').allInnerTexts();
      const sentences = written.flatMap((words) => words.split(/[。,,?\n]/)).filter(Boolean);
      for (const sentence of sentences) expect(session).not.toContain(sentence);
    }
  });

  test('on the disk the settings and nothing of any customer', async () => {
    await works();
    await tab.cue.click(zh('cue.fold'));
    await expect
      .poll(() => stored('local'), PATIENT)
      .toMatchObject({
        settings: { desks: { [agent.origin]: { folded: true } } },
      });
    const local = await stored('local');
    const words = JSON.stringify(local);
    expect(words).not.toMatch(WHO);
    expect(words).not.toContain('七十三');
    for (const conversation of CONVERSATIONS) expect(words).not.toContain(conversation);
    // Which version of the content was seen last, and how many rows the database holds.
    const numbers = ['seen-version', 'tally'];
    expect(Object.keys(local).filter((key) => !numbers.includes(key))).toEqual(['settings']);
    for (const number of numbers) expect(typeof (local[number] ?? 0)).toBe('number');
  });

  // All databases are read twice, which takes its time.
  const slow = { timeout: 180_000 };
  test('a day’s work changes nothing in the database but counts', slow, async () => {
    const before = await databasesOf(agent.inside);
    expect(before).toContain('close-password-free-payment');
    await works();
    await expect.poll(thingsCounted, PATIENT).toContain('script-started');
    const after = await databasesOf(agent.inside);
    expect(withoutCounts(after) === withoutCounts(before)).toBe(true);
    expect(after).not.toMatch(WHO);
    // Ids of the content and numbers, and nothing else.
    for (const row of await countsOf(agent.inside)) {
      expect(Object.keys(row).sort()).toEqual(['about', 'count', 'day', 'detail', 'what']);
      expect(`${row.what} ${row.about} ${row.detail}`).toMatch(/^[a-z0-9/ -]+$/);
    }
  });

  test('on the desk’s own page nothing is stored', async () => {
    await works();
    const page = await tab.page.evaluate(async () => ({
      databases: await indexedDB.databases(),
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      cookies: document.cookie,
    }));
    expect(page).toEqual({ databases: [], local: [], session: [], cookies: '' });
  });
});
