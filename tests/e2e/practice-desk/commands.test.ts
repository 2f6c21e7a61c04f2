import { afterAll, beforeAll, expect, test } from 'vitest';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';

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
  for (const { name, description } of commands)
    if (!name.startsWith('_')) expect(description).not.toBe('');
});
