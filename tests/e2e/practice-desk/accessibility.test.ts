import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { beginOf, scriptOfBuild } from '../verbs/content-of-build';
import { findFaults } from '../verbs/find-faults';
import { zh } from '../verbs/interface-words';
import type { SidePanelUser } from '../verbs/side-panel-user';

/** Ways to bring the panel into each of its states. */
const STATES: Record<
  string,
  { conversation: string; reach?(panel: SidePanelUser): Promise<void> }
> = {
  'a need and its sentence': { conversation: 'zh-older-payment' },
  'an alert': { conversation: 'zh-scam-screen' },
  'why it is not right': {
    conversation: 'zh-blind-button',
    async reach(panel) {
      await panel.click(zh('needs.notRight'));
      await panel.shows(zh('needs.reasonAsk'));
    },
  },
  'the gate’s question': {
    conversation: 'zh-older-payment',
    async reach(panel) {
      await panel.click(zh('script.start'));
      await panel.shows(zh('script.gateTitle'));
    },
  },
  'the worrying answer': {
    conversation: 'zh-older-payment',
    async reach(panel) {
      await panel.click(zh('script.start'));
      await panel.click(zh('script.gateWorrying'));
      await panel.shows(zh('script.stopTitle'));
    },
  },
  'a step that failed': {
    conversation: 'zh-older-payment',
    async reach(panel) {
      await panel.click(zh('script.start'));
      await panel.click(zh('script.gateClear'));
      await panel.click(beginOf(scriptOfBuild('close-password-free-payment')));
      await panel.click(zh('script.failed'));
      await panel.shows(zh('script.ifNot'));
    },
  },
  'search results': {
    conversation: 'zh-blind-button',
    async reach(panel) {
      await panel.searches('支付');
      await panel.shows(zh('kind.script'));
    },
  },
  settings: {
    conversation: 'zh-blind-button',
    async reach(panel) {
      await panel.pressAll(',');
      await panel.shows(zh('settings.theme'));
    },
  },
};

describe.for(['light', 'dark'] as const)('axe finds nothing in the %s theme', (theme) => {
  let agent: AgentAtDesk;
  let panel: SidePanelUser | null = null;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());
  beforeEach(async () => {
    await agent.startsAfresh({ theme });
  });

  async function opens(conversation: string): Promise<SidePanelUser> {
    const tab = await agent.opens(conversation);
    await tab.cue.appears();
    panel = await agent.panelFrom(tab);
    await panel.follows(conversation);
    await panel.shows(zh('say.insert'));
    return panel;
  }

  const background = () =>
    panel?.panel.evaluate<string>(
      'getComputedStyle(document.querySelector("header")).backgroundColor',
    );

  test.for(Object.entries(STATES))('%s', async ([, { conversation, reach }]) => {
    const shown = await opens(conversation);
    await reach?.(shown);
    expect(await findFaults(shown.panel)).toEqual([]);
  });

  test('with no conversation in view', async () => {
    const shown = await opens('zh-blind-button');
    await agent.inside.bringToFront();
    await shown.shows(zh('state.noDesk'));
    expect(await findFaults(shown.panel)).toEqual([]);
  });

  test('the popup', async () => {
    const popup = await agent.running.context.newPage();
    await popup.goto(`chrome-extension://${agent.running.extensionId}/popup.html`);
    await popup.getByText(zh('appName')).waitFor();
    expect(await findFaults(popup)).toEqual([]);
    await popup.close();
  });

  test('the theme is the one that was chosen', async () => {
    await opens('zh-blind-button');
    const [red = 0] = (await background())?.match(/\d+/g)?.map(Number) ?? [];
    expect(red > 128).toBe(theme === 'light');
  });

  test('a fault planted on purpose is found', async () => {
    const shown = await opens('zh-blind-button');
    await shown.panel.evaluate(`{
      const image = document.createElement('img');
      image.id = 'planted';
      document.querySelector('main').append(image);
    }`);
    expect((await findFaults(shown.panel)).join('\n')).toContain('image-alt');
    await shown.panel.evaluate(`document.getElementById('planted').remove()`);
    expect(await findFaults(shown.panel)).toEqual([]);
  });
});
