import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { databasesOf } from '../verbs/databases-of';
import type { DeskTab } from '../verbs/desk-tab';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';
import type { SidePanelUser } from '../verbs/side-panel-user';

const BLIND = 'zh-blind-button';

describe('reports that go into the desk’s own record', () => {
  let agent: AgentAtDesk;
  let tab: DeskTab;
  let panel: SidePanelUser;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());
  beforeEach(async () => {
    await agent.startsAfresh();
    tab = await agent.opens(BLIND);
    panel = await agent.panelFrom(tab);
    await panel.follows(BLIND);
    await tab.page.check('.answer-inside input');
  });
  afterEach(() => expect(agent.desk.sent()).toEqual([]));

  const note = () => expect.poll(() => tab.replyBox.inputValue(), PATIENT);
  async function chooses(title: string) {
    await panel.press('/');
    await panel.shows(zh('actions.fit'));
    await panel.click(title);
  }

  test('a barrier report says what could not be used, with which assistive technology', async () => {
    await chooses('上报用不了的地方');
    await panel.fill(zh('variable.page'), '转账页，第二步');
    await panel.fill(zh('variable.goal'), '给家里转钱');
    await panel.fill(zh('variable.whatHappened'), '按钮读不出名字');
    await panel.fill(zh('variable.assistiveTechnology'), '读屏');
    await panel.fill(zh('variable.device'), '安卓手机');
    await panel.click(zh('actions.insertNote'));
    // How they got round it is still missing: nothing half-filled reaches the record.
    await panel.shows(zh('actions.missing', { names: zh('variable.wayRound') }));
    await note().toBe('');
    await panel.fill(zh('variable.wayRound'), '念给她听');
    await panel.click(zh('actions.insertNote'));
    await note().toContain('按钮读不出名字');
    expect(await tab.replyBox.inputValue()).toMatch(/读屏[\s\S]*念给她听/);
    // Back on the main view, keys act again.
    await panel.hides(zh('actions.preview'));
    await panel.press('l');
    await panel.shows(zh('ledger.count.barrier-report', { count: 1 }));
    expect(await databasesOf(agent.inside)).not.toContain('按钮读不出名字');
  });

  test('a request for priority says what waiting would mean', async () => {
    await chooses('请求优先办');
    await panel.fill(zh('variable.request'), '补一张能读屏的对账单');
    await panel.fill(zh('variable.harm'), '今天交不上药费');
    await panel.fill(zh('variable.deadline'), '今天五点前');
    await panel.fill(zh('variable.owner'), '柜台组');
    await panel.click(zh('actions.insertNote'));
    await note().toContain('今天交不上药费');
  });

  test('feedback keeps its owner and status until it is answered', async () => {
    await chooses('反馈给产品同事');
    await panel.fill(zh('variable.place'), '转账按钮');
    await panel.fill(zh('variable.suggestion'), '给按钮一个名字');
    await panel.fill(zh('variable.owner'), '产品组');
    await panel.click(zh('actions.noteRemind'));
    await note().toContain('给按钮一个名字');
    await panel.hides(zh('actions.preview'));
    await panel.press('l');
    await panel.shows(zh('ledger.owner', { owner: '产品组' }));
    await panel.shows(zh('ledger.status.waiting'));
    await panel.click(zh('ledger.takenUp'));
    await panel.shows(zh('ledger.status.taken-up'));
    await panel.click(zh('ledger.answered'));
    await panel.shows(zh('ledger.none'));
  });
});
