import { wordDifference } from '@/utils/studio/word-difference';

interface WordChangesProps {
  before: string | null;
  after: string | null;
  lang?: string | undefined;
}

/** A text with what was taken out struck through and what was put in underlined. */
export function WordChanges({ before, after, lang }: WordChangesProps) {
  let at = 0;
  return (
    <p lang={lang} className="whitespace-pre-wrap">
      {wordDifference(before ?? '', after ?? '').map(({ kind, text }) => {
        const key = `${at} ${kind}`;
        at += text.length;
        if (kind === 'removed')
          return (
            <del key={key} className="rounded-sm bg-stop-soft text-stop">
              {text}
            </del>
          );
        if (kind === 'added')
          return (
            <ins key={key} className="rounded-sm bg-go-soft font-semibold text-ink">
              {text}
            </ins>
          );
        return <span key={key}>{text}</span>;
      })}
    </p>
  );
}
