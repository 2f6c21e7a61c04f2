import { Marked } from '@/components/panel/search/Marked';
import { Button } from '@/components/shared/Button';
import { Card } from '@/components/shared/Card';
import type { Finding } from '@/utils/contract/draft';
import { choiceName } from '@/utils/i18n/studio/field-names';
import { joinSpans } from '@/utils/studio/try/join-spans';
import { useStudioText } from '../../use-studio-text';
import type { TryTools } from '../try-tools';

interface FindingColumnProps {
  side: 'before' | 'after';
  reply: string;
  findings: readonly Finding[];
  /** Of the other side: what is missing there is marked here. */
  other: readonly Finding[];
  tools: TryTools;
}

/** All that one of the two points out in a reply. */
export function FindingColumn({ side, reply, findings, other, tools }: FindingColumnProps) {
  const { text, language } = useStudioText();
  const change = side === 'before' ? 'gone' : 'new';
  return (
    <Card title={text(`try.${side}`)}>
      <p className="rounded-lg bg-paper px-2.5 py-1.5 whitespace-pre-wrap wrap-anywhere">
        <Marked text={reply} marks={joinSpans(findings)} />
      </p>
      {findings.length === 0 && <p>{text('try.clean')}</p>}
      <ul className="grid gap-3">
        {findings.map((finding) => (
          <li
            key={`${finding.rule} ${finding.start}`}
            className="grid gap-0.5 border-l-[3px] border-accent pl-2.5"
          >
            <p className="flex flex-wrap items-center gap-x-2">
              <strong className="font-semibold">{choiceName(finding.id, language)}</strong>
              <q>{finding.text}</q>
              {!other.some((one) => sameFinding(one, finding)) && (
                <span className="rounded-2xl bg-gate-soft px-2.5 text-sm font-medium text-gate">
                  {text(`try.change.${change}`)}
                </span>
              )}
            </p>
            <p className="text-sm">{finding.why}</p>
            {finding.better && (
              <p className="text-sm">{text('try.better', { words: finding.better })}</p>
            )}
            <RuleLink finding={finding} tools={tools} />
          </li>
        ))}
      </ul>
    </Card>
  );
}

const sameFinding = (a: Finding, b: Finding) =>
  a.rule === b.rule && a.start === b.start && a.why === b.why && a.better === b.better;

/** The way to the rule or term that made it; what the English packages say is nobody's to change. */
function RuleLink({ finding, tools }: { finding: Finding; tools: TryTools }) {
  const { text } = useStudioText();
  const term = finding.rule.startsWith('term:') ? finding.rule.slice('term:'.length) : null;
  const item =
    term === null
      ? tools.knowledge.get('draft-rule', finding.rule)
      : tools.knowledge.get('term', term);
  if (!item) return null;
  const { kind, id } = item;
  return (
    <Button
      look="quiet"
      className="min-h-7! justify-self-start px-0! text-sm! underline"
      onClick={() => tools.openItem({ kind, id })}
    >
      {text('try.openSignal', { name: id })}
    </Button>
  );
}
