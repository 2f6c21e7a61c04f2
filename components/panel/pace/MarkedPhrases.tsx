import type { Phrase } from '@/utils/guidance/pace';
import type { GuideMoment } from './use-pace-guide';

/** From here a pause is marked as a long one: a sentence has ended. */
const LONG_SHARE = 1.5;

/** What has been said dark, what is being said on a ground of its own, the rest soft; pauses marked. */
export function MarkedPhrases({ phrases, moment }: { phrases: Phrase[]; moment: GuideMoment }) {
  const current = moment.at === 'saying' ? moment.phrase : null;
  const pauses = phrases.map(({ said, end }) => end - said).filter((pause) => pause > 0);
  const shortest = Math.min(...pauses);
  return phrases.map(({ text, start, said, end }, index) => (
    <span key={start}>
      <span
        data-phrase={current === null ? undefined : lookOf(index - current)}
        className={current === null ? '' : LOOKS[lookOf(index - current)]}
      >
        {text}
      </span>
      {end > said && <PauseMark long={end - said > shortest * LONG_SHARE} />}
    </span>
  ));
}

type Look = keyof typeof LOOKS;
const LOOKS = {
  said: '',
  now: 'forced-filled box-decoration-clone rounded-[0.3em] bg-go-soft py-[0.1em]',
  later: 'text-soft',
};
const lookOf = (ahead: number): Look => (ahead < 0 ? 'said' : ahead === 0 ? 'now' : 'later');

/** Drawn, not written: whoever copies or hears the sentence gets its words alone. */
function PauseMark({ long }: { long: boolean }) {
  return (
    <span
      data-pause={long ? 'long' : 'short'}
      className={`mx-1 inline-block h-[0.75em] border-edge ${long ? 'w-1 border-x-2' : 'border-l-2'}`}
    />
  );
}
