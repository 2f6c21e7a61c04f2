import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';

interface MissingNoteProps {
  /** What would be kept of the query: numbers and names hidden. */
  released: string;
  onNote(): void;
}

/** Lets the agent tell the trainer what is missing; shows beforehand what is written down. */
export function MissingNote({ released, onNote }: MissingNoteProps) {
  const { text } = useText();
  const [noted, setNoted] = useState(false);
  if (noted)
    return <p className="px-2 py-1 text-sm font-semibold text-go">{text('search.noted')}</p>;
  return (
    <div className="px-1 py-1">
      <Button
        className="w-full text-sm"
        onClick={() => {
          onNote();
          setNoted(true);
        }}
      >
        {text('search.noteMissing', { query: released })}
      </Button>
    </div>
  );
}
