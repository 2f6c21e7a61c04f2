import { Button } from '@/components/shared/Button';
import { Disclosure } from '@/components/shared/Disclosure';
import type { OurCase } from '@/utils/contract/studio';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';
import type { CaseError } from '@/utils/studio/try/judge-case';
import { nameCase } from '@/utils/studio/try/name-case';
import { type CaseRun, microF1, type RunCase } from '@/utils/studio/try/run-cases';
import { useStudioText } from '../../use-studio-text';
import { useErrorText } from './use-error-text';

interface RunResultProps {
  run: CaseRun;
  knowledge: Knowledge;
  onTry(item: OurCase): void;
}

/** In the order in which they have to be looked at; what is right needs no look. */
const SHOWN = ['worse', 'better', 'still-wrong'] as const;
/** More than anybody reads is not drawn. */
const MOST = 100;

/** What got worse, what got better, what stays wrong. */
export function RunResult({ run, knowledge, onTry }: RunResultProps) {
  const { text } = useStudioText();
  const of = (outcome: RunCase['outcome']) => run.cases.filter((one) => one.outcome === outcome);
  const counts = {
    better: of('better').length,
    worse: of('worse').length,
    still: of('still-wrong').length,
    right: of('right').length,
  };
  const score = {
    before: written(microF1(run.counts.before)),
    after: written(microF1(run.counts.after)),
  };
  return (
    <>
      <div role="status">
        <p className="font-semibold">{text('cases.result', counts)}</p>
        <p>{text('cases.score', score)}</p>
      </div>
      {SHOWN.map((outcome) => {
        const cases = of(outcome);
        if (cases.length === 0) return null;
        return (
          <Disclosure
            key={outcome}
            open={outcome !== 'still-wrong'}
            title={`${text(`cases.outcome.${outcome}`)} (${cases.length})`}
          >
            <ul className="grid gap-2">
              {cases.slice(0, MOST).map((one) => (
                <CaseRow key={one.item.id} one={one} knowledge={knowledge} onTry={onTry} />
              ))}
            </ul>
            {cases.length > MOST && (
              <p>{text('cases.moreOfThem', { count: cases.length - MOST })}</p>
            )}
          </Disclosure>
        );
      })}
    </>
  );
}

const written = (share: number | null) => (share === null ? '–' : share.toFixed(3));

interface CaseRowProps {
  one: RunCase;
  knowledge: Knowledge;
  onTry(item: OurCase): void;
}

function CaseRow({ one, knowledge, onTry }: CaseRowProps) {
  const { text } = useStudioText();
  const inWords = useErrorText(knowledge);
  const name = nameCase(one.item);
  const told = (errors: readonly CaseError[]) =>
    errors.map(inWords).join(' · ') || text('cases.allRight');
  return (
    <li className="grid gap-0.5 border-l-[3px] border-line pl-2.5">
      <p className="wrap-anywhere">
        {name}{' '}
        <Button
          look="quiet"
          className="min-h-7! px-1.5! text-sm! underline"
          about={name}
          onClick={() => onTry(one.item)}
        >
          {text('cases.try')}
        </Button>
      </p>
      <p className="text-sm text-soft">
        {text('try.before')}: {told(one.errors.before)}
      </p>
      <p className="text-sm">
        {text('try.after')}: {told(one.errors.after)}
      </p>
    </li>
  );
}
