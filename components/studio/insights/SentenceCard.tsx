import { useMemo } from 'react';
import { Card } from '@/components/shared/Card';
import { sentencesInUse } from '@/utils/studio/sentence-places';
import { useGrowing } from '../content/use-growing';
import { useStudioText } from '../use-studio-text';
import { Sentence } from './Sentence';
import { SentenceFiles } from './SentenceFiles';
import type { SentenceTools } from './sentence-tools';

interface SentenceCardProps {
  tools: SentenceTools;
  say(words: string, failed?: boolean): void;
}

/** What agents passed on with "This wording helped", to be taken into the content. */
export function SentenceCard({ tools, say }: SentenceCardProps) {
  const { text } = useStudioText();
  const { sentences, items } = tools;
  const inUse = useMemo(() => sentencesInUse(items), [items]);
  const { count, end } = useGrowing(sentences);
  return (
    <Card title={text('sentences.title', { count: sentences.length })}>
      <p className="text-soft">
        {text(sentences.length > 0 ? 'sentences.help' : 'sentences.none')}
      </p>
      <SentenceFiles tools={tools} say={say} />
      <ul className="grid gap-2">
        {sentences.slice(0, count).map((sentence) => (
          <li key={sentence.id} className="grid gap-1 border-l-[3px] border-line pl-2.5">
            <Sentence
              sentence={sentence}
              usedIn={inUse.get(sentence.text) ?? null}
              tools={tools}
              say={say}
            />
          </li>
        ))}
      </ul>
      {count < sentences.length && <div ref={end} className="h-px" />}
    </Card>
  );
}
