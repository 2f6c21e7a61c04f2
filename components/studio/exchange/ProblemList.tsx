import { type ExchangeProblem, LIMIT_OF_PROBLEMS } from '@/utils/exchange/exchange-problem';
import { fillIn } from '@/utils/i18n/fill-in';
import { STUDIO_TEXTS } from '@/utils/i18n/studio/messages';
import { useStudioText } from '../use-studio-text';

/** Why files were refused: where, what, and what to do. On the page at once, so that it is read out. */
export function ProblemList({ problems }: { problems: readonly ExchangeProblem[] }) {
  const { text, language } = useStudioText();
  const count = problems.length;
  const title = count >= LIMIT_OF_PROBLEMS ? 'exchange.refusedMany' : 'exchange.refused';
  return (
    <div role="alert" className="grid gap-2">
      {count > 0 && (
        <>
          <p className="font-semibold text-gate">{text(title, { count })}</p>
          <table className="w-full border-collapse text-left">
            <thead>
              <tr className="border-b border-line text-sm text-soft">
                <th className="py-1 pr-3 font-medium">{text('exchange.where')}</th>
                <th className="py-1 font-medium">{text('exchange.what')}</th>
              </tr>
            </thead>
            <tbody>
              {problems.map((problem) => (
                <tr key={JSON.stringify(problem)} className="border-b border-line align-top">
                  <td className="py-1.5 pr-3 wrap-anywhere">
                    <Where problem={problem} />
                  </td>
                  <td className="py-1.5 wrap-anywhere">
                    {fillIn(STUDIO_TEXTS[`exchange.problem.${problem.code}`][language], {
                      about: problem.about,
                    })}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </>
      )}
    </div>
  );
}

function Where({ problem }: { problem: ExchangeProblem }) {
  const { text } = useStudioText();
  const { file, row, column, line, item, path } = problem;
  const parts = [
    file,
    row === undefined ? '' : text('exchange.row', { row }),
    column === undefined ? '' : text('exchange.column', { column }),
    line === undefined ? '' : text('exchange.line', { line }),
    item?.id && row === undefined ? [item.kind, item.id, path].filter(Boolean).join(' ') : '',
  ];
  return <>{parts.filter(Boolean).join(' · ')}</>;
}
