import type { Language } from './text';

/**
 * The steps of a script in writing, for the customer to keep: words of the knowledge base alone,
 * nothing about a person. Held in `storage.session` until the page that prints it has been opened.
 */
export interface WrittenSummary {
  /** The customer's. */
  language: Language;
  title: string;
  steps: SummaryStep[];
  /** What holds whatever was done: go slowly, keep codes, how to find the company's number. */
  reminders: string[];
}

export interface SummaryStep {
  say: string;
  /** Where on the screen; null where the script does not tell. */
  where: string | null;
}

export const SUMMARY_KEY = 'summary';
