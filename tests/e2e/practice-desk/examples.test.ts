import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { textIn } from '@/utils/contract/text';
import { type AgentAtDesk, startAgent } from '../verbs/agent-at-desk';
import { contentOfBuild } from '../verbs/content-of-build';
import { zh } from '../verbs/interface-words';
import { PATIENT } from '../verbs/patient';

interface Example {
  conversation: string;
  language?: 'en';
  needs: string[];
  /** Of the customer's own words, some that must be among the reasons. */
  because: string[];
  script?: string;
  fraud?: string;
}

const EXAMPLES: Example[] = [
  {
    conversation: 'zh-older-payment',
    needs: ['older-adult', 'low-digital', 'vision'],
    because: ['七十三', '字太小'],
    script: 'close-password-free-payment',
  },
  { conversation: 'zh-blind-button', needs: ['vision'], because: ['盲人', '读屏'] },
  {
    conversation: 'zh-new-parent',
    needs: ['distress', 'new-parent'],
    because: ['吓坏了'],
    script: 'baby-spits-milk',
  },
  {
    conversation: 'zh-scam-screen',
    needs: ['fraud-risk'],
    because: ['会议', '还在电话上'],
    fraud: 'cancel-insurance-scam',
  },
  {
    conversation: 'en-older-payment',
    language: 'en',
    needs: ['older-adult', 'vision'],
    because: ['78'],
  },
  { conversation: 'en-blind-button', language: 'en', needs: ['vision'], because: ['blind'] },
  {
    conversation: 'en-new-parent',
    language: 'en',
    needs: ['distress', 'new-parent'],
    because: ['scared'],
    script: 'baby-spits-milk',
  },
  {
    conversation: 'en-scam-screen',
    language: 'en',
    needs: ['fraud-risk'],
    because: ['still on the phone'],
    fraud: 'screen-share',
  },
];

describe('the example conversations', () => {
  const content = contentOfBuild();
  let agent: AgentAtDesk;

  beforeAll(async () => {
    agent = await startAgent();
  });
  afterAll(() => agent?.leaves());
  beforeEach(() => agent.startsAfresh());

  test.for(EXAMPLES)('$conversation: $needs', async (example) => {
    const { conversation, language, needs, because, script, fraud } = example;
    const tab = await agent.opens(conversation, language);
    const words = await tab.cue.appears();
    const state = await agent.held(conversation);
    const assessment = state?.assessment;

    expect(assessment?.needs.map(({ need }) => need)).toEqual(expect.arrayContaining(needs));
    const reasons = assessment?.needs.flatMap(({ evidence }) => evidence.map(({ text }) => text));
    for (const words of because) expect(reasons?.join('\n')).toContain(words);

    // What helps first, in the agent's language; the sentence in the customer's; then the reason.
    const lead = fraud ? 'fraud-risk' : (needs[0] ?? '');
    const helps = content.get('need', lead)?.helps[0];
    expect(words).toContain(helps && textIn(helps, 'zh-Hans'));
    expect(state?.customerLanguage).toBe(language ?? 'zh-Hans');
    expect(words).toContain(zh('cue.because'));
    expect(because.some((reason) => words.includes(reason))).toBe(true);

    const panel = await agent.panelFrom(tab);
    await panel.follows(conversation);
    if (script) {
      expect(assessment?.topics[0]).toBe(script);
      const title = content.get('script', script)?.title;
      await panel.shows(`${title && textIn(title, 'zh-Hans')}`);
    }
    if (fraud) {
      const title = content.get('fraud', fraud)?.title;
      expect(assessment?.fraud?.types[0]).toBe(fraud);
      expect(words).toContain(title && textIn(title, 'zh-Hans'));
      await panel.shows(zh('alert.never'));
    }
  });

  test('the panel says the sentence that the cue says', async () => {
    const tab = await agent.opens('zh-older-payment');
    const sentence = await tab.sentence();
    const panel = await agent.panelFrom(tab);
    await panel.follows('zh-older-payment');
    await panel.shows(sentence);
  });

  test.for([
    ['zh-ordinary-points', undefined],
    ['en-ordinary-delivery', 'en'],
  ] as const)('%s: an ordinary conversation has no cue', async ([conversation, language]) => {
    const tab = await agent.opens(conversation, language);
    await expect.poll(async () => (await agent.held(conversation))?.messageCount, PATIENT).toBe(3);
    expect(await agent.needs(conversation)).toEqual([]);
    expect(await tab.cue.text()).toBeNull();
  });
});
