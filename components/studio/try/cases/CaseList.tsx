import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { Disclosure } from '@/components/shared/Disclosure';
import type { OurCase } from '@/utils/contract/studio';
import { nameCase } from '@/utils/studio/try/name-case';
import { useStudioText } from '../../use-studio-text';
import type { TryTools } from '../try-tools';

interface CaseListProps {
  tools: TryTools;
  onTry(item: OurCase): void;
}

/** So many at once can be drawn without a pause. */
const PAGE = 100;

/** Every case, to be tried or removed. */
export function CaseList({ tools, onTry }: CaseListProps) {
  const { text, content } = useStudioText();
  const { cases, knowledge } = tools;
  const [most, setMost] = useState(PAGE);
  const remove = async (ids: readonly string[]) => {
    if (await tools.removeCases(ids)) tools.say(text('cases.removed'));
    else tools.say(text('problem.unavailable'), true);
  };
  const expected = ({ expect: { needs } }: OurCase) =>
    (needs ?? [])
      .map((id) => knowledge.get('need', id)?.title)
      .flatMap((title) => (title ? [content(title)] : []))
      .join(' · ');
  return (
    <section className="rounded-card border border-line bg-card px-3.5 py-2">
      <Disclosure title={text('cases.all', { count: cases.length })}>
        <ul className="grid gap-1">
          {cases.slice(0, most).map((item) => (
            <li key={item.id} className="flex flex-wrap items-center gap-x-2">
              <span className="min-w-0 flex-1 basis-[16rem] wrap-anywhere">
                {nameCase(item)} <span className="text-sm text-soft">{expected(item)}</span>
              </span>
              <Button look="quiet" about={nameCase(item)} onClick={() => onTry(item)}>
                {text('cases.try')}
              </Button>
              <Button look="quiet" about={nameCase(item)} onClick={() => void remove([item.id])}>
                {text('cases.remove')}
              </Button>
            </li>
          ))}
        </ul>
        {cases.length > most && (
          <Button onClick={() => setMost(most + PAGE)}>
            {text('cases.moreOfThem', { count: cases.length - most })}
          </Button>
        )}
        <RemoveAll count={cases.length} onRemove={() => void remove(cases.map(({ id }) => id))} />
      </Disclosure>
    </section>
  );
}

/** Asked once more: they cannot be brought back. */
function RemoveAll({ count, onRemove }: { count: number; onRemove(): void }) {
  const { text } = useStudioText();
  const [asked, setAsked] = useState(false);
  if (!asked)
    return (
      <Actions>
        <Button onClick={() => setAsked(true)}>{text('cases.removeAll')}</Button>
      </Actions>
    );
  return (
    <Actions>
      <Button look="stop" onClick={onRemove}>
        {text('cases.removeAllSure', { count })}
      </Button>
      <Button onClick={() => setAsked(false)}>{text('cases.keepThem')}</Button>
    </Actions>
  );
}
