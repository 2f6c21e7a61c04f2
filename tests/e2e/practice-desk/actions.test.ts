import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { killBackground } from '@/scripts/setup/kill-background';
import type { LedgerEntry } from '@/utils/contract/ledger';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { databasesOf } from '../verbs/databases-of';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';
import type { SidePanelUser } from '../verbs/side-panel-user';

const OLDER = 'zh-older-payment';
const SCAM = 'zh-scam-screen';

describe('quick actions', () => {
  let agent: AgentAtDesk;
  let tab: DeskTab;
  let panel: SidePanelUser;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());
  beforeEach(async () => {
    await agent.startsAfresh();
    // Opened before the extension has made it, it would be an empty one.
    const made = () =>
      agent.inside.evaluate<boolean>(
        `indexedDB.databases().then((all) => all.some(({ name, version }) => name === 'carecue' && version >= 20))`,
      );
    await expect.poll(made, PATIENT).toBe(true);
    await emptyLedger();
    tab = await agent.opens(OLDER);
    panel = await agent.panelFrom(tab);
    await panel.follows(OLDER);
  });
  afterEach(() => expect(agent.desk.sent()).toEqual([]));

  const inLedger = <T>(work: string): Promise<T> =>
    agent.inside.evaluate(`new Promise((resolve, reject) => {
      const opening = indexedDB.open('carecue');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const database = opening.result;
        database.onversionchange = () => database.close();
        const rows = database.transaction('ledger', 'readwrite').objectStore('ledger');
        const request = ${work};
        request.onsuccess = () => { database.close(); resolve(request.result); };
        request.onerror = () => reject(request.error);
      };
    })`);
  const owed = () => inLedger<LedgerEntry[]>('rows.getAll()');
  const emptyLedger = () => inLedger('rows.clear()');
  const reply = () => expect.poll(() => tab.replyBox.inputValue(), PATIENT);
  const asNote = () => tab.page.check('.answer-inside input');

  async function chooses(title: string) {
    await panel.press('/');
    await panel.shows(zh('actions.fit'));
    await panel.click(title);
  }

  test('a text with an unfilled variable is never inserted, whichever way', async () => {
    await chooses('平常话问好');
    await panel.shows(zh('actions.missing', { names: zh('variable.agentName') }));
    await panel.click(zh('actions.insertReply'));
    await panel.fill(zh('variable.agentName'), '{agentName}');
    await panel.click(zh('actions.insertReply'));
    await panel.shows(zh('actions.missing', { names: zh('variable.agentName') }));
    expect(await tab.replyBox.inputValue()).toBe('');
    await panel.fill(zh('variable.agentName'), '小李');
    await panel.click(zh('actions.insertReply'));
    await reply().toContain('您好，我是小李');
  });

  test('the agent’s own name is asked for once, and then known', async () => {
    await chooses('平常话问好');
    await panel.fill(zh('variable.agentName'), '小李');
    await panel.click(zh('actions.insertReply'));
    await reply().toContain('您好，我是小李');
    await tab.replyBox.fill('');
    await tab.switchTo('zh-ordinary-points');
    await panel.follows('zh-ordinary-points');
    await chooses('平常话问好');
    await reply().toContain('您好，我是小李');
    const kept = 'chrome.storage.local.get().then(({ settings }) => settings.agentName)';
    expect(await agent.inside.evaluate(kept)).toBe('小李');
    await tab.replyBox.fill('');
  });

  test('a promise is due after the background was killed: badge, banner, done', async () => {
    await chooses('稍等，两分钟');
    await reply().toContain('两分钟就回来');
    await expect.poll(async () => (await owed()).length, PATIENT).toBe(1);
    const [entry] = await owed();
    expect(entry).toMatchObject({ kind: 'promise', key: OLDER, origin: agent.origin });
    expect(entry?.address).toContain(OLDER);
    expect(await agent.badge(tab)).toBe('');

    await killBackground(agent.inside);
    const past = { ...entry, createdAt: Date.now() - 180_000, dueAt: Date.now() - 60_000 };
    await inLedger(`rows.put(${JSON.stringify(past)})`);
    // The time that the alarm was set for, come sooner.
    await agent.inside.evaluate(`chrome.alarms.create('ledger', { when: Date.now() + 200 })`);
    await expect.poll(() => agent.badge(tab), PATIENT).toBe('1');
    await panel.reloads(OLDER);
    await panel.shows(zh('ledger.due'));
    await panel.click(zh('ledger.done'));
    await panel.hides(zh('ledger.due'));
    await expect.poll(owed, PATIENT).toEqual([]);
    await expect.poll(() => agent.badge(tab), PATIENT).toBe('');
    await tab.replyBox.fill('');
  });

  test('what is over is gone when the list is opened, however old it is', async () => {
    const old = {
      id: '7d4b8c1e-0c8e-4f0b-9a55-0a8f4f1f5a10',
      kind: 'promise',
      origin: agent.origin,
      key: OLDER,
      address: null,
      words: '三天前的事',
      owner: '',
      status: 'waiting',
      createdAt: Date.now() - 80 * 3_600_000,
      dueAt: Date.now() - 72 * 3_600_000,
    };
    await inLedger(`rows.put(${JSON.stringify(old)})`);
    await panel.reloads(OLDER);
    await panel.press('l');
    await panel.shows(zh('ledger.none'));
    await agent.inside.evaluate(`chrome.alarms.create('ledger', { when: Date.now() + 200 })`);
    await expect.poll(owed, PATIENT).toEqual([]);
  });

  test('a reminder that names the customer is refused, and nothing of it is kept', async () => {
    await chooses('两小时后打回去');
    await panel.fill(zh('variable.callBackNumber'), '柜台分机九');
    await panel.fill(zh('actions.remindWords'), '给王桂兰回电');
    await panel.click(zh('actions.onlyRemind'));
    await panel.shows('姓名');
    expect(await owed()).toEqual([]);
    await panel.fill(zh('actions.remindWords'), '问清免密支付再打');
    await panel.click(zh('actions.onlyRemind'));
    await expect
      .poll(async () => (await owed()).map(({ words }) => words), PATIENT)
      .toEqual(['问清免密支付再打']);
    expect(await databasesOf(agent.inside)).not.toMatch(/王桂兰|柜台分机九/);
  });

  test('the hand-off note goes into the internal note only, in the customer’s words', async () => {
    await chooses('写交接的话');
    await panel.shows(zh('actions.preview'));
    await panel.click(zh('actions.insertNote'));
    await panel.shows(zh('notice.no-note-box'));
    expect(await tab.replyBox.inputValue()).toBe('');
    await asNote();
    await panel.click(zh('reply.wishNote'));
    await reply().toContain('我今年七十三了');
    expect(await tab.replyBox.inputValue()).toContain('字太小了我找不到');
  });

  test('a care note, made after the yes, is read back and never taken for the customer’s words', async () => {
    const before = await agent.needs(OLDER);
    await asNote();
    await chooses('征得同意再记下来');
    await panel.fill(zh('variable.agreedWords'), '说慢一点,字大一点');
    await panel.fill(zh('variable.purpose'), '下回怎么帮她');
    await panel.shows(zh('consent.waiting'));
    await panel.click(zh('actions.insertNote'));
    expect(await tab.replyBox.inputValue()).toBe('');
    await panel.click(zh('consent.yes'));
    await panel.click(zh('note.pace.slow'));
    await panel.click(zh('note.largeType'));
    await panel.click(zh('actions.insertNote'));
    await reply().toContain('[CareCue v1]');
    await tab.page.click('.answer-send');
    await expect
      .poll(async () => (await agent.held(OLDER))?.careNote, PATIENT)
      .toMatchObject({
        pace: 'slow',
        largeType: true,
        channel: null,
        words: '说慢一点,字大一点',
      });
    await panel.shows(zh('note.fromNote'));
    expect(await agent.needs(OLDER)).toEqual(before);
    // Nothing of it is kept beyond the browser's memory.
    expect(await databasesOf(agent.inside)).not.toContain('说慢一点,字大一点');
  });

  test('one key writes down a scam for whoever takes over', async () => {
    await tab.switchTo(SCAM);
    await panel.follows(SCAM);
    await panel.shows(zh('alert.callBack'));
    await asNote();
    await panel.press('h');
    await panel.fill(zh('variable.done'), '请客户先挂了那边的电话');
    await panel.click(zh('actions.insertNote'));
    await reply().toContain('请客户先挂了那边的电话');
    expect(await tab.replyBox.inputValue()).toMatch(/共享|会议/);
  });

  test('“no selling” stands on the main view of its conversation, not of another', async () => {
    await asNote();
    await chooses('今天不推销');
    await panel.click(zh('actions.insertNote'));
    await panel.shows(zh('actions.sellingStopped'));
    await tab.switchTo('zh-ordinary-points');
    await panel.follows('zh-ordinary-points');
    await panel.hides(zh('actions.sellingStopped'));
    await tab.switchTo(OLDER);
    await panel.shows(zh('actions.sellingStopped'));
  });
});
