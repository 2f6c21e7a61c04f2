import type { Assessment, Evidence, SayingFinding, Subject } from '@/utils/contract/assessment';
import type { SignalHit, TextFindings } from './analyse-text';
import { inOrder, type NeedHit, tellNeeds } from './assessing/add-up';
import { composeFraud, fraudHits, type SlotHit } from './assessing/compose-fraud';
import { decideNeeds } from './assessing/decide-needs';
import { type FraudStory, storyHits } from './assessing/fraud-stories';
import {
  type RankedTopic,
  rankTopics,
  SAYING_WEIGHTS,
  type TopicHit,
} from './assessing/rank-topics';
import { readBehaviour } from './assessing/read-behaviour';
import type { ChoiceKind } from './model/choice-model';
import type { WordScores } from './model/read-words';
import { scoreChoices } from './model/score-choices';
import type { Rules } from './rules';
import { FRAUD } from './topics/build-topic-index';

export interface MessageFindings {
  /** Index in the conversation. */
  message: number;
  text: string;
  findings: TextFindings;
  /** When it came and when the agent's message before it did, in ms; null where unknown. */
  at: number | null;
  askedAt: number | null;
}
export interface FieldFindings {
  field: string;
  findings: TextFindings;
}

export interface Collected {
  needs: NeedHit[];
  slots: SlotHit[];
  topics: TopicHit[];
  stories: FraudStory[];
  sayings: SayingFinding[];
}

const MOST_SAYINGS = 20;

/** What single signals say, before it is added up. */
export function collectHits(
  messages: MessageFindings[],
  fields: FieldFindings[],
  rules: Rules,
): Collected {
  const collected: Collected = { needs: [], slots: [], topics: [], stories: [], sayings: [] };
  for (const { field, findings } of fields) {
    for (const hit of findings.hits) {
      if (rules.signals[hit.signal]?.place === 'message') continue;
      const evidence = { signal: rules.signals[hit.signal]?.id ?? '', field, text: hit.text };
      take(hit, evidence, hit.subject ?? 'self', collected, rules);
    }
  }
  let spokenOf: Subject = 'self';
  for (const { message, findings } of messages) {
    for (const hit of findings.hits) {
      const { start, end, text } = hit;
      const signal = rules.signals[hit.signal];
      if (!signal || signal.place === 'field') continue;
      const evidence = { signal: signal.id, message, start, end, text };
      take(hit, evidence, hit.subject ?? spokenOf, collected, rules);
    }
    takeTopics(message, findings, collected, rules);
    spokenOf = findings.about ?? spokenOf;
  }
  collected.slots.push(...storyHits(collected.stories, collected.slots));
  collected.needs.push(...fraudHits(collected.slots));
  return collected;
}

/** What the rules say of each need, the way of writing included. */
export function tellConversation(messages: readonly MessageFindings[], collected: Collected) {
  const behaviour = readBehaviour(
    messages.map(({ findings, at, askedAt }) => ({ manner: findings.manner, at, askedAt })),
  );
  return tellNeeds(collected.needs, behaviour);
}

/**
 * Adds up what the customer's messages and the profile fields hold. `readWords` reads the words of a text
 * anew, as that of a message was read.
 */
export function assessFindings(
  messages: MessageFindings[],
  fields: FieldFindings[],
  rules: Rules,
  readWords: (text: string) => WordScores | null,
): Assessment {
  const collected = collectHits(messages, fields, rules);
  const told = tellConversation(messages, collected);
  const needs = inOrder(decideNeeds(told, messages, rules, readWords));
  const words = messages.map(({ findings }) => findings.words);
  const choicesOf = (kind: ChoiceKind) => rules.model && scoreChoices(words, rules.model, kind);
  const topics = rankTopics(collected.topics, choicesOf('topic'));
  return {
    needs,
    topics: topics.map(({ topic }) => topic),
    fraud: composeFraud(collected.slots, needs, gateTypes(topics, rules), () => choicesOf('fraud')),
    sayings: collected.sayings.slice(0, MOST_SAYINGS),
  };
}

/** The fraud types that the customer's request is a cover for. */
function gateTypes([first]: RankedTopic[], rules: Rules): string[] {
  return (first && rules.gates.get(first.topic)) ?? [];
}

function take(
  hit: SignalHit,
  evidence: Evidence,
  subject: Subject,
  into: Collected,
  rules: Rules,
): void {
  const signal = rules.signals[hit.signal];
  if (!signal) return;
  const { target, weight, id } = signal;
  if ('need' in target) {
    into.needs.push({
      need: target.need,
      signal: id,
      weight,
      subject,
      evidence,
      crisisKind: target.crisisKind,
    });
  } else if ('slot' in target) {
    const { slot, fraudTypes, urgency } = target;
    into.slots.push({ slot, fraudTypes, urgency, signal: id, weight, subject, evidence });
  } else if ('message' in evidence) {
    into.topics.push({ topic: target.topic, weight, message: evidence.message });
  }
}

function takeTopics(message: number, findings: TextFindings, into: Collected, rules: Rules): void {
  for (const { saying, start, end, text } of findings.sayings) {
    const item = rules.sayings[saying];
    if (!item) continue;
    into.sayings.push({
      saying: item.id,
      evidence: { signal: item.id, message, start, end, text },
    });
    item.topics.forEach((topic, index) => {
      into.topics.push({ topic, weight: SAYING_WEIGHTS[index] ?? 0.1, message });
    });
  }
  for (const [topic, weight] of findings.topics) {
    if (topic.startsWith(FRAUD)) into.stories.push({ type: topic.slice(FRAUD.length), weight });
    else into.topics.push({ topic, weight, message });
  }
}
