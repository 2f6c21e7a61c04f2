import { type FormEvent, useState } from 'react';
import * as v from 'valibot';
import { Field } from '@/components/panel/care/Field';
import { Button } from '@/components/shared/Button';
import type { ItemKind } from '@/utils/contract/pack';
import { IdSchema } from '@/utils/contract/provenance';
import type { ItemRef } from '@/utils/contract/studio';
import { KIND_ORDER } from '@/utils/studio/content-rows';
import { Choice } from '../parts/Choice';
import { useStudioText } from '../use-studio-text';

interface NewItemFormProps {
  isTaken(item: ItemRef): boolean;
  onMake(item: ItemRef): void;
}

/** Asks for what cannot be changed afterwards: the kind and the name. */
export function NewItemForm({ isTaken, onMake }: NewItemFormProps) {
  const { text } = useStudioText();
  const [kind, setKind] = useState<ItemKind>('script');
  const [id, setId] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const make = (event: FormEvent) => {
    event.preventDefault();
    if (!v.is(IdSchema, id)) return setProblem(text('fault.bad-id'));
    if (isTaken({ kind, id })) return setProblem(text('new.taken'));
    onMake({ kind, id });
  };
  return (
    <form className="grid max-w-[30rem] gap-3" onSubmit={make}>
      <h2 className="text-xl font-semibold">{text('new.title')}</h2>
      <Choice
        label={text('list.kind')}
        value={kind}
        options={KIND_ORDER.map((value) => ({ value, name: text(`kind.${value}`) }))}
        onChange={(chosen) => chosen && setKind(chosen)}
      />
      <Field
        label={text('new.id')}
        value={id}
        most={80}
        problem={problem}
        onChange={(value) => {
          setProblem(null);
          setId(value);
        }}
      />
      <Button type="submit" look="go" className="justify-self-start">
        {text('new.make')}
      </Button>
    </form>
  );
}
