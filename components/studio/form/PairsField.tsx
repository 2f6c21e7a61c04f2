import { BOX } from '@/components/panel/care/Field';
import { Button } from '@/components/shared/Button';
import { useStudioText } from '../use-studio-text';
import { FaultLines } from './FaultLines';
import type { FieldProps } from './field-props';
import { placeOf, useFaults, useForm } from './use-form';

/** Words and what stands in their place. */
export function PairsField({ value, path, label }: FieldProps) {
  const { set } = useForm();
  const { text } = useStudioText();
  const place = placeOf(path);
  const faults = useFaults(place);
  const pairs = Object.entries((value ?? {}) as Record<string, string>);
  const write = (next: readonly (readonly [string, string])[]) =>
    set(path, Object.fromEntries(next));
  const at = (index: number, pair: readonly [string, string]) =>
    write(pairs.map((old, number) => (number === index ? pair : old)));
  return (
    <fieldset className="grid gap-2" data-place={place} tabIndex={-1}>
      <legend className="font-semibold">{label}</legend>
      {pairs.map(([from, to], index) => {
        const name = text('edit.entry', { list: label, number: index + 1 });
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: the word itself is being written.
          <div key={index} className="flex flex-wrap items-center gap-2">
            <input
              lang="zh-Hant"
              aria-label={`${name} · ${text('edit.from')}`}
              className={`${BOX} max-w-[14rem]`}
              value={from}
              onChange={(event) => at(index, [event.target.value, to])}
            />
            <span aria-hidden="true">→</span>
            <input
              lang="zh-Hant"
              aria-label={`${name} · ${text('edit.to')}`}
              className={`${BOX} max-w-[14rem]`}
              value={to}
              onChange={(event) => at(index, [from, event.target.value])}
            />
            <Button
              look="quiet"
              about={name}
              onClick={() => write(pairs.filter((_, number) => number !== index))}
            >
              {text('edit.remove')}
            </Button>
          </div>
        );
      })}
      <FaultLines id={`${place}-pairs`} faults={faults} />
      <Button className="justify-self-start" onClick={() => write([...pairs, ['', '']])}>
        {text('edit.addTo', { list: label })}
      </Button>
    </fieldset>
  );
}
