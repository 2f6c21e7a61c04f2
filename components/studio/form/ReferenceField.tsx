import { useId, useMemo } from 'react';
import type { Shape } from '@/utils/studio/form/shape';
import { useStudioText } from '../use-studio-text';
import type { FieldProps } from './field-props';
import { LabelledBox } from './LabelledBox';
import { useForm } from './use-form';

/** The id of another item, completed from those that there are; its name stands beside it. */
export function ReferenceField(props: FieldProps<Extract<Shape, { kind: 'reference' }>>) {
  const { shape, value, path, label } = props;
  const { set, itemsOf } = useForm();
  const { text } = useStudioText();
  const list = useId();
  const items = itemsOf(shape.to);
  const id = String(value ?? '');
  const name = useMemo(() => items.find((item) => item.id === id)?.name, [items, id]);
  return (
    <LabelledBox path={path} label={label}>
      {(control) => (
        <div className="flex flex-wrap items-center gap-2">
          <input
            {...control}
            list={list}
            autoComplete="off"
            spellCheck={false}
            className={`${control.className} max-w-[24rem]`}
            value={id}
            onChange={(event) => set(path, event.target.value)}
          />
          <datalist id={list}>
            {items.map((item) => (
              <option key={item.id} value={item.id}>
                {item.name}
              </option>
            ))}
          </datalist>
          <span className="text-soft">{name ?? (id === '' ? '' : text('edit.unknown'))}</span>
        </div>
      )}
    </LabelledBox>
  );
}
