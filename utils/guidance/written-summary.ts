import type { Script } from '@/utils/contract/script';
import type { WrittenSummary } from '@/utils/contract/summary';
import type { Language } from '@/utils/contract/text';
import { t } from '@/utils/i18n/t';
import type { Wording } from '@/utils/knowledge/regional-wording';

const REMINDERS = ['summary.slowly', 'summary.codes', 'summary.contact'] as const;

/** The steps of a script, of the way that was taken, in the customer's language and region. */
export function writeSummary(script: Script, language: Language, wording: Wording): WrittenSummary {
  return {
    language,
    title: wording(script.title, language),
    steps: script.steps.map(({ say, landmark }) => ({
      say: wording(say, language),
      where: landmark ? wording(landmark, language) : null,
    })),
    reminders: REMINDERS.map((key) => t(language, key)),
  };
}

/** The same as plain text, a line for each thing. */
export function summaryText({ title, steps, reminders }: WrittenSummary): string {
  const lines = steps.map(({ say, where }, index) =>
    [`${index + 1}. ${say}`, where && `   ${where}`].filter(Boolean).join('\n'),
  );
  return [title, lines.join('\n'), reminders.join('\n')].join('\n\n');
}
