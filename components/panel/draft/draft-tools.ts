import type { Finding } from '@/utils/contract/draft';

/** What the panel knows of the reply that the agent is writing, and what it can do about it. */
export interface DraftTools {
  /** In the order of the text; empty while nothing is written or nothing is to be said. */
  findings: readonly Finding[];
  /** Puts the better wording in the place of exactly these words. */
  replace(finding: Finding): Promise<boolean>;
  /** Not again for this draft. */
  dismiss(finding: Finding): void;
  /** Never again by this rule; can be taken back in the settings. */
  ignore(finding: Finding): void;
}
