import type { ReadCaseFile } from '@/utils/studio/try/read-case-file';
import { useStudioText } from '../../use-studio-text';

/** Why a file was refused, line by line. On the page at once, so that it is read out. */
export function CaseProblems({ read }: { read: ReadCaseFile | null }) {
  const { text } = useStudioText();
  const refused = read && !read.ok ? read : null;
  const count = refused?.problems.length ?? 0;
  return (
    <div role="alert" className="grid gap-1 empty:hidden">
      {refused && (
        <>
          <p className="font-semibold text-gate">
            {text(refused.more ? 'cases.refusedMany' : 'cases.refused', { count })}
          </p>
          <ul className="grid gap-0.5">
            {refused.problems.map(({ line, code, where }) => (
              <li key={line} className="wrap-anywhere">
                {text('cases.line', { line, words: text(`cases.problem.${code}`, { where }) })}
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
