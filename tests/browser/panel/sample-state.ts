import type { DeskView, ReplyView } from '@/components/panel/panel-props';
import { CALL_ORIGIN, type ConversationState } from '@/utils/contract/session';
import { newCall } from '@/utils/guidance/own-call';

const older = {
  need: 'older-adult',
  confidence: 0.7,
  subject: 'self' as const,
  evidence: [
    { signal: 'age', message: 0, start: 2, end: 7, text: '今年七十三' },
    { signal: 'slow', message: 2, start: 0, end: 4, text: '你说慢点' },
    { signal: 'age-field', field: '客户年龄', text: '73' },
  ],
};
const vision = {
  need: 'vision',
  confidence: 0.9,
  subject: 'self' as const,
  evidence: [{ signal: 'small-print', message: 2, start: 5, end: 13, text: '字太小了我找不到' }],
};

/** The conversation of an older customer who wants password-free payment turned off. */
export function sampleState(change: Partial<ConversationState> = {}): ConversationState {
  return {
    origin: 'https://desk.example.com',
    key: '1',
    tabId: 7,
    adapter: 'practice-desk',
    messageCount: 3,
    customerWrote: true,
    customerLanguage: 'zh-Hans',
    assessment: {
      needs: [older, vision],
      topics: ['close-password-free-payment', 'transit-code'],
      fraud: null,
      sayings: [
        {
          saying: 'pays-without-password',
          evidence: { signal: 's', message: 0, start: 9, end: 18, text: '不用按密码就扣钱的' },
        },
      ],
    },
    news: [],
    advice: { announced: ['older-adult', 'vision'], announcedAt: [0], putAside: null },
    verdicts: {},
    progress: null,
    tried: [],
    channel: 'written',
    heard: [],
    careNote: null,
    sellingStopped: false,
    updatedAt: 0,
    ...change,
  };
}

export function fraudState(change: Partial<ConversationState> = {}): ConversationState {
  const base = sampleState();
  const risk = {
    need: 'fraud-risk',
    confidence: 0.95,
    subject: 'self' as const,
    evidence: [
      { signal: 'share', message: 0, start: 0, end: 9, text: '他让我开屏幕共享' },
      { signal: 'fee', message: 0, start: 10, end: 18, text: '不关要扣八百' },
    ],
  };
  return sampleState({
    assessment: {
      ...base.assessment,
      needs: [risk, older],
      fraud: { types: ['cancel-insurance-scam'], urgency: 'asking', gate: true },
    },
    ...change,
  });
}

export function crisisState(): ConversationState {
  const base = fraudState();
  const crisis = {
    need: 'crisis',
    confidence: 0.9,
    subject: 'self' as const,
    crisisKind: 'self-harm' as const,
    evidence: [{ signal: 'end', message: 1, start: 0, end: 5, text: '不想活了' }],
  };
  return { ...base, assessment: { ...base.assessment, needs: [...base.assessment.needs, crisis] } };
}

export const progressAt = (
  step: number,
  change: Partial<NonNullable<ConversationState['progress']>> = {},
) => ({
  script: 'close-password-free-payment',
  begun: step > 0,
  step,
  gate: 'clear' as const,
  variant: null,
  failures: {},
  ...change,
});

export const inView = (
  state: ConversationState,
  reply: ReplyView = { box: 'present', wish: null },
): DeskView => ({ kind: 'conversation', state, reply });

/** What makes a conversation a call that no ticket lies under. */
export const OWN = { origin: CALL_ORIGIN, key: '7|1', customerWrote: false, messageCount: 0 };

export const ownCall = (change: Partial<ConversationState> = {}): ConversationState => ({
  ...newCall({ tabId: 7, key: OWN.key, language: 'zh-Hans', now: 0 }),
  ...change,
});

/** A ticket in view while a call of its own goes on in its tab. */
export const besideCall = (call: ConversationState): DeskView => ({
  kind: 'conversation',
  state: sampleState(),
  reply: { box: 'present', wish: null },
  call,
});
