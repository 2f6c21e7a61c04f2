import { type ReactNode, useState } from 'react';
import { Button } from '@/components/shared/Button';
import type { Unusual } from '@/utils/insights/weekly';
import { useStudioText } from '../use-studio-text';
import { UnusualNote } from './UnusualNote';

export interface Detail {
  words: string;
  /** Where in the content it is. */
  href?: string;
}

/** What was counted, and its figures as they are read. */
export interface FigureRow {
  key: string;
  name: ReactNode;
  figures: readonly string[];
  /** What stands below: reasons, steps. */
  details?: readonly Detail[];
  unusual?: Unusual | null;
}

interface FigureTableProps {
  label: string;
  rows: readonly FigureRow[];
}

const AT_FIRST = 8;

/** The rows that matter most; the others on request. */
export function FigureTable({ label, rows }: FigureTableProps) {
  const { text } = useStudioText();
  const [all, setAll] = useState(false);
  const shown = all ? rows : rows.slice(0, AT_FIRST);
  if (rows.length === 0) return null;
  return (
    <>
      <table aria-label={label} className="w-full table-fixed border-collapse text-left">
        <thead>
          <tr className="border-b border-line text-sm text-soft">
            <th scope="col" className="w-2/5 py-1 pr-3 font-medium">
              {text('insights.what')}
            </th>
            <th scope="col" className="py-1 font-medium">
              {text('insights.figures')}
            </th>
          </tr>
        </thead>
        <tbody>
          {shown.map(({ key, name, figures, details = [], unusual = null }) => (
            <tr key={key} className="border-b border-line align-top">
              <th scope="row" className="py-1.5 pr-3 font-normal break-words">
                {name}
              </th>
              <td className="py-1.5 break-words">
                {figures.join(' · ')}
                {details.length > 0 && (
                  <ul className="text-sm text-soft">
                    {details.map(({ words, href }) => (
                      <li key={words}>
                        {href ? (
                          <a className="inline-block min-h-6 text-go underline" href={href}>
                            {words}
                          </a>
                        ) : (
                          words
                        )}
                      </li>
                    ))}
                  </ul>
                )}
                <UnusualNote unusual={unusual} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {shown.length < rows.length && (
        <Button className="justify-self-start" about={label} onClick={() => setAll(true)}>
          {text('insights.all', { count: rows.length })}
        </Button>
      )}
    </>
  );
}
