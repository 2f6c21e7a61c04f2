import type { Subject } from '@/utils/contract/assessment';
import type { SubjectWeighing } from './need-model';

/** What tells whether a need is the writer's own (below 0) or somebody else's (above 0). */
export interface SubjectInput {
  /** Logit of the words of the conversation. */
  words: number;
  /** Weights of the rules' hits for somebody else, less those for the writer: this need's, and all. */
  own: number;
  all: number;
  /** Whether a message speaks of somebody else, and whether one speaks of the writer. */
  saysOther: boolean;
  saysSelf: boolean;
  /** How many grams the conversation holds. */
  grams: number;
}

/** Of so few grams the words say too little beside a rule that found whom it is about. */
const FEW_GRAMS = 40;

/** The parts of the sum in the order of `SubjectWeighing`; training and weighing share them. */
export const subjectParts = (input: SubjectInput) => ({
  words: input.words,
  own: Math.tanh(input.own),
  all: Math.tanh(input.all),
  saysOther: input.saysOther ? 1 : 0,
  saysSelf: input.saysSelf ? 1 : 0,
  bias: 1,
});

export function weighSubject(input: SubjectInput, weighing: SubjectWeighing): Subject {
  if (input.own !== 0 && input.grams < FEW_GRAMS) return input.own > 0 ? 'other' : 'self';
  const parts = subjectParts(input);
  const sum =
    parts.words * weighing.words +
    parts.own * weighing.own +
    parts.all * weighing.all +
    parts.saysOther * weighing.saysOther +
    parts.saysSelf * weighing.saysSelf +
    weighing.bias;
  return sum > 0 ? 'other' : 'self';
}

/** What the hits of rules say of whom they are about: above 0 somebody else. */
export const balanceOf = (hits: readonly { subject: Subject; weight: number }[]) =>
  hits.reduce((sum, { subject, weight }) => sum + (subject === 'other' ? weight : -weight), 0);

/** Whether any text speaks of somebody else, and whether any speaks of the writer. */
export function whomSaid(messages: readonly { findings: { about: Subject | null } }[]) {
  const says = (whom: Subject) => messages.some(({ findings }) => findings.about === whom);
  return { saysOther: says('other'), saysSelf: says('self') };
}
