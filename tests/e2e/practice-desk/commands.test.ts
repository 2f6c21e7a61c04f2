import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';

const OLDER = 'zh-older-payment';

let agent: AgentAtDesk;

beforeAll(async () => {
  agent = await startAgent();
});
afterAll(() => agent?.leaves());

test('the browser lists the keys that open the panel and insert the sentence', async () => {
  const commands: { name: string; description: string; shortcut: string }[] =
    await agent.inside.evaluate('chrome.commands.getAll()');
  const named = Object.fromEntries(commands.map((command) => [command.name, command]));
  expect(named['open-panel']?.shortcut).toMatch(/Alt\+C|⌥C/);
  expect(named['insert-sentence']?.shortcut).toMatch(/Alt\+I|⌥I/);
  expect(named['next-step']?.shortcut).toMatch(/Alt\+N|⌥N/);
  // Four at most are suggested: this one is for the agent to choose.
  expect(named.search?.shortcut).toBe('');
  for (const { name, description } of commands)
    if (!name.startsWith('_')) expect(description).not.toBe('');
});

test('they go on with a script and bring the focus to the search, from the desk’s page', async () => {
  await agent.startsAfresh();
  const tab = await agent.opens(OLDER);
  const panel = await agent.panelFrom(tab);
  await panel.follows(OLDER);
  await panel.shows(zh('needs.title'));
  await panel.pressAll('s');
  await panel.shows(zh('script.gateTitle'));
  const step = async () => (await agent.held(OLDER))?.progress;
  await pressed('next-step');
  // No key gets past a gate that is not answered.
  expect(await step()).toMatchObject({ gate: 'unanswered', begun: false });
  await panel.pressAll('1');
  await panel.shows(zh('script.openingTitle'));
  await pressed('next-step');
  await expect.poll(step, PATIENT).toMatchObject({ begun: true, step: 0 });
  await pressed('next-step');
  await expect.poll(step, PATIENT).toMatchObject({ step: 1 });
  await pressed('search');
  const focused = `document.activeElement?.getAttribute('role') ?? null`;
  await expect.poll(() => panel.panel.evaluate(focused), PATIENT).toBe('combobox');
});

/** As the browser tells the background of a key of its own, which headless it never does. */
async function pressed(command: string): Promise<void> {
  await agent.running.serviceWorker.evaluate(`chrome.tabs
    .query({ url: ${JSON.stringify(`${agent.origin}/*`)} })
    .then(([tab]) => chrome.commands.onCommand.dispatch(${JSON.stringify(command)}, tab))`);
}
