import { useMemo } from 'react';
import { Button } from '@/components/shared/Button';
import { useKeys } from '@/components/shared/use-keys';
import { useText } from '@/components/shared/use-text';
import { paceSentence } from '@/utils/guidance/pace';
import { speedUnit } from '@/utils/guidance/pace-for';
import { Secondary } from '../more/Secondary';
import { usePanel } from '../use-panel';
import { MarkedPhrases } from './MarkedPhrases';
import { PaceBar } from './PaceBar';
import { PaceChoice } from './PaceChoice';
import { usePace } from './use-pace';
import { usePaceGuide } from './use-pace-guide';

interface SpokenSentenceProps {
  text: string;
  /** Whether the guide's keys act on this sentence: at most one on screen. */
  keys: boolean;
  /** A step: the guide sets out by itself, if the agent wants that. */
  step?: boolean;
}

/** A sentence that the agent reads to the caller, with a guide that runs through it at their pace. */
export function SpokenSentence({ text: words, keys, step = false }: SpokenSentenceProps) {
  const { text } = useText();
  const { customerLanguage } = usePanel();
  const { pace, onOpen, change, speech } = usePace();
  const { zhPerMinute, enPerMinute, waitSeconds } = pace;
  const paced = useMemo(
    () => paceSentence(words, { zhPerMinute, enPerMinute, waitSeconds }),
    [words, zhPerMinute, enPerMinute, waitSeconds],
  );
  const { moment, running, start, stop } = usePaceGuide(paced, step && onOpen);
  const toggle = running ? stop : start;
  const toggleLabel = text(running ? 'pace.stop' : 'pace.start');
  const slower = () => change(customerLanguage, -1);
  const faster = () => change(customerLanguage, 1);
  const toggles = { does: toggleLabel, run: toggle };
  const slows = { does: text('pace.slower'), run: slower };
  const hastens = { does: text('pace.faster'), run: faster };
  useKeys(keys ? { ' ': toggles, p: toggles, '-': slows, '+': hastens, '=': hastens } : {});
  const unit = speedUnit(customerLanguage);
  return (
    <div className="grid gap-2">
      <p lang={customerLanguage} className="text-step font-semibold">
        <MarkedPhrases phrases={paced.phrases} moment={moment} />
      </p>
      <div className="flex flex-wrap items-center gap-x-2.5 gap-y-1 text-sm text-soft">
        <span>{text(`pace.${unit}`, { count: pace[unit] })}</span>
        <PaceBar paced={paced} moment={moment} />
        <span className={moment.at === 'waiting' ? 'font-semibold text-go' : ''}>
          {moment.at === 'waiting'
            ? text('pace.waiting', { count: moment.secondsLeft })
            : text('pace.wait', { count: waitSeconds })}
        </span>
      </div>
      <div className="flex flex-wrap items-center gap-x-2">
        <Button shortcut={keys ? text('pace.space') : undefined} onClick={toggle}>
          {toggleLabel}
        </Button>
        <Secondary>
          <PaceChoice
            keys={keys}
            onSlower={slower}
            onFaster={faster}
            preview={speech && { speech, words, perMinute: pace[unit] }}
          />
        </Secondary>
      </div>
    </div>
  );
}
