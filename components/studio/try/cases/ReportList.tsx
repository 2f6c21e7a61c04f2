import { Button } from '@/components/shared/Button';
import { Card } from '@/components/shared/Card';
import type { InboxRow } from '@/utils/contract/ledger';
import type { OurCase } from '@/utils/contract/studio';
import { t } from '@/utils/i18n/t';
import { useStudioText } from '../../use-studio-text';
import type { TryTools } from '../try-tools';

interface ReportListProps {
  tools: TryTools;
  onTry(item: OurCase): void;
}

/** What agents called "not right", in words that they read and released. */
export function ReportList({ tools, onTry }: ReportListProps) {
  const { text, content, language } = useStudioText();
  const { reports, knowledge } = tools;
  const about = ({ need, notRight }: InboxRow) => {
    const title = need ? knowledge.get('need', need)?.title : undefined;
    return text('cases.report', {
      need: title ? content(title) : (need ?? ''),
      reason: notRight ? t(language, `reason.${notRight}`) : '',
    });
  };
  return (
    <Card title={text('cases.reports', { count: reports.length })}>
      {reports.length === 0 && <p className="text-soft">{text('cases.noReports')}</p>}
      <ul className="grid gap-2">
        {reports.map((report) => (
          <li key={report.id} className="grid gap-0.5 border-l-[3px] border-line pl-2.5">
            <p lang={report.language} className="wrap-anywhere">
              {report.text}
            </p>
            <p className="flex flex-wrap items-center gap-x-2 text-sm text-soft">
              {about(report)}
              <Button
                look="quiet"
                about={report.text}
                onClick={() => onTry(caseOf(report, text('cases.reportSource')))}
              >
                {text('cases.try')}
              </Button>
              <Button
                look="quiet"
                about={report.text}
                onClick={() => void tools.removeReport(report.id)}
              >
                {text('cases.remove')}
              </Button>
            </p>
          </li>
        ))}
      </ul>
    </Card>
  );
}

/** What is right is for the trainer to say: the agent only said what is not. */
const caseOf = ({ id, text, language }: InboxRow, source: string): OurCase => ({
  id: `report-${id}`,
  lang: language,
  source,
  messages: [{ from: 'customer', text }],
  fields: {},
  expect: { needs: [] },
});
