import { type FormEvent, useState } from 'react';
import { Field } from '@/components/panel/care/Field';
import { Button } from '@/components/shared/Button';
import { NAME_LENGTH, NOTES_LENGTH, type VersionNote } from '@/utils/contract/studio';
import { useStudioText } from '../use-studio-text';

interface PublishFormProps {
  author: string;
  onAuthor(author: string): void;
  /** How many changes are chosen. */
  count: number;
  onPublish(note: VersionNote): Promise<boolean>;
}

/** Who answers for the version and what is to be known of it. */
export function PublishForm({ author, onAuthor, count, onPublish }: PublishFormProps) {
  const { text } = useStudioText();
  const [reviewer, setReviewer] = useState('');
  const [notes, setNotes] = useState('');
  const [asked, setAsked] = useState(false);
  const nobody = author.trim() === '';
  const same = reviewer.trim() !== '' && reviewer.trim() === author.trim();
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    if (nobody || same) return;
    const published = await onPublish({ author, reviewer: reviewer.trim() || null, notes });
    if (!published) return;
    setReviewer('');
    setNotes('');
    setAsked(false);
  };
  return (
    <form className="grid gap-3" onSubmit={(event) => void submit(event)}>
      <div className="grid gap-3 sm:grid-cols-2">
        <Field
          label={text('publish.author')}
          value={author}
          most={NAME_LENGTH}
          problem={asked && nobody ? text('publish.noAuthor') : null}
          onChange={onAuthor}
        />
        <Field
          label={text('publish.reviewer')}
          value={reviewer}
          most={NAME_LENGTH}
          problem={same ? text('publish.sameReviewer') : null}
          onChange={setReviewer}
        />
      </div>
      <Field
        label={text('publish.notes')}
        value={notes}
        most={NOTES_LENGTH}
        long
        onChange={setNotes}
      />
      <Button type="submit" look="go" className="justify-self-start" disabled={count === 0}>
        {text('publish.go', { count })}
      </Button>
    </form>
  );
}
