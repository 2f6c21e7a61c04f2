import { useDeferredValue, useMemo, useState } from 'react';
import { useStudioText } from '@/components/studio/use-studio-text';
import type { OurCase } from '@/utils/contract/studio';
import { readFields, readTurns, writeFields, writeTurns } from '@/utils/studio/try/read-turns';
import type { Tried } from '@/utils/studio/try/tried';

/** A conversation as it is being pasted, and where it comes from. */
export interface WritingTried {
  words: string;
  fields: string;
  /** The case or report that it was taken from. */
  from: OurCase | null;
  /** As it is read, a moment after it is written. */
  tried: Tried;
  setWords(words: string): void;
  setFields(fields: string): void;
  /** Null empties it. */
  take(item: OurCase | null): void;
}

/** Held in memory alone: it may be a customer's own words. */
export function useTried(): WritingTried {
  const { text } = useStudioText();
  const [words, setWords] = useState('');
  const [fields, setFields] = useState('');
  const [from, setFrom] = useState<OurCase | null>(null);
  const read = useDeferredValue(words);
  const readBeside = useDeferredValue(fields);
  const tried = useMemo(
    () => ({ messages: readTurns(read), fields: readFields(readBeside) }),
    [read, readBeside],
  );
  const names = {
    customer: text('try.speaker.customer'),
    agent: text('try.speaker.agent'),
    note: text('try.speaker.note'),
    system: text('try.speaker.system'),
  };
  const take = (item: OurCase | null) => {
    setFrom(item);
    setWords(item ? writeTurns(item.messages, names) : '');
    setFields(item ? writeFields(item.fields) : '');
  };
  return { words, fields, from, tried, setWords, setFields, take };
}
