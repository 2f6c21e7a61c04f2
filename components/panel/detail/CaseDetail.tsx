import { useText } from '@/components/shared/use-text';
import type { Case } from '@/utils/contract/case';

/** An exemplary conversation, line by line, with why the agent speaks so. */
export function CaseDetail({ item }: { item: Case }) {
  const { text, content } = useText();
  return (
    <>
      <p className="font-semibold">{content(item.lesson)}</p>
      <ol className="grid gap-2">
        {item.lines.map(({ from, says, why }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines never move, and one may be said twice.
          <li key={index} className="grid gap-0.5 leading-normal">
            <span>
              <span className="font-semibold">{text(`case.${from}`)}</span> {content(says)}
            </span>
            {why && <span className="pl-3 text-sm text-soft">{content(why)}</span>}
          </li>
        ))}
      </ol>
    </>
  );
}
