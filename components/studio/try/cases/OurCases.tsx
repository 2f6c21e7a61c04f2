import type { OurCase } from '@/utils/contract/studio';
import { useStudioText } from '../../use-studio-text';
import type { TryTools } from '../try-tools';
import { BringCases } from './BringCases';
import { CaseList } from './CaseList';
import { ReportList } from './ReportList';
import { RunCard } from './RunCard';

interface OurCasesProps {
  tools: TryTools;
  /** Opens one in the first tab. */
  onTry(item: OurCase): void;
}

/** The trainers' own conversations: run, looked through, brought in and given out. */
export function OurCases({ tools, onTry }: OurCasesProps) {
  const { text } = useStudioText();
  const { cases } = tools;
  return (
    <>
      {cases.length > 0 ? <RunCard tools={tools} onTry={onTry} /> : <p>{text('cases.none')}</p>}
      <ReportList tools={tools} onTry={onTry} />
      <BringCases tools={tools} />
      {cases.length > 0 && <CaseList tools={tools} onTry={onTry} />}
    </>
  );
}
