import { Button } from '@/components/shared/Button';
import { moved, without } from '@/utils/studio/form/edit-value';
import { newEntry } from '@/utils/studio/form/new-entry';
import type { Shape } from '@/utils/studio/form/shape';
import { useStudioText } from '../use-studio-text';
import { FaultLines } from './FaultLines';
import type { FieldProps } from './field-props';
import { useFieldHelp } from './use-field-help';
import { placeOf, useFaults, useForm } from './use-form';

/** Entries one below the other, which can be added, removed and moved. */
export function ListField(props: FieldProps<Extract<Shape, { kind: 'list' }>>) {
  const { shape, value, path, label } = props;
  const { set, Field } = useForm();
  const { text } = useStudioText();
  const help = useFieldHelp(path);
  const place = placeOf(path);
  const faults = useFaults(place);
  const entries: readonly unknown[] = Array.isArray(value) ? value : [];
  return (
    <fieldset className="grid gap-2" data-place={place} tabIndex={-1}>
      <legend className="font-semibold">{label}</legend>
      {help && <p className="text-sm text-soft">{help}</p>}
      <ol className="grid gap-2">
        {entries.map((entry, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: entries have no name of their own, and a field holds no state.
          <li key={index} className="flex flex-wrap items-start gap-1.5">
            <div className="min-w-0 flex-1 basis-[16rem]">
              <Field
                shape={shape.of}
                value={entry}
                path={[...path, index]}
                label={text('edit.entry', { list: label, number: index + 1 })}
              />
            </div>
            <EntryButtons
              about={text('edit.entry', { list: label, number: index + 1 })}
              first={index === 0}
              last={index === entries.length - 1}
              onMove={(step) => set(path, moved(entries, index, step))}
              onRemove={() => set(path, without(entries, index))}
            />
          </li>
        ))}
      </ol>
      <FaultLines id={`${place}-list`} faults={faults} />
      {(shape.most === null || entries.length < shape.most) && (
        <Button
          className="justify-self-start"
          onClick={() => set(path, [...entries, newEntry(shape.of, entries, path)])}
        >
          {text('edit.addTo', { list: label })}
        </Button>
      )}
    </fieldset>
  );
}

interface EntryButtonsProps {
  about: string;
  first: boolean;
  last: boolean;
  onMove(step: -1 | 1): void;
  onRemove(): void;
}

function EntryButtons({ about, first, last, onMove, onRemove }: EntryButtonsProps) {
  const { text } = useStudioText();
  const small = 'min-h-8! px-2! text-sm!';
  return (
    <div className="flex flex-wrap">
      <Button
        look="quiet"
        className={small}
        about={about}
        disabled={first}
        onClick={() => onMove(-1)}
      >
        {text('edit.up')}
      </Button>
      <Button
        look="quiet"
        className={small}
        about={about}
        disabled={last}
        onClick={() => onMove(1)}
      >
        {text('edit.down')}
      </Button>
      <Button look="quiet" className={small} about={about} onClick={onRemove}>
        {text('edit.remove')}
      </Button>
    </div>
  );
}
