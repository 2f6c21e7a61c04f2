import type { Item } from '@/utils/contract/pack';
import { compileRules } from '@/utils/detection/compile-rules';
import { createDetector } from '@/utils/detection/create-detector';
import type { FactSettings } from '@/utils/detection/facts/find-facts';
import type { NeedModel } from '@/utils/detection/model/need-model';
import type { Rules } from '@/utils/detection/rules';
import { DETECTION_KINDS, detectionItems } from '@/utils/knowledge/detection-items';
import { type Assess, toConversation } from './tried';

/** The rules of this content, as agents have them. Takes a third of a second and more. */
export const buildRules = (items: readonly Item[], model: NeedModel | null): Rules =>
  compileRules(detectionItems(items), model).rules;

/** The very detector that agents have, by these rules. */
export function assessBy(rules: Rules, settings: FactSettings): Assess {
  const detector = createDetector(rules, settings);
  return (tried) => {
    const assessment = detector.assess(toConversation(tried, 'tried'));
    // Every conversation is another one: what was read of the last would only fill the memory.
    detector.forget();
    return assessment;
  };
}

const kinds: ReadonlySet<string> = new Set(DETECTION_KINDS);

/** Whether other items of these kinds can change what is found. */
export const isDetected = ({ kind }: { kind: string }): boolean => kinds.has(kind);
