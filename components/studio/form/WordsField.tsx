import type { Shape } from '@/utils/studio/form/shape';
import type { FieldProps } from './field-props';
import { LabelledBox } from './LabelledBox';
import { useFieldHelp } from './use-field-help';
import { useForm } from './use-form';

type Written = Extract<Shape, { kind: 'words' | 'number' | 'date' }>;

/** Words, a number or a day. What is typed stays as it is typed; the checks say what is wrong. */
export function WordsField({ shape, value, path, label }: FieldProps<Written>) {
  const { set } = useForm();
  const help = useFieldHelp(path);
  const type = shape.kind === 'words' ? undefined : shape.kind;
  const onChange = (typed: string) =>
    set(path, shape.kind === 'number' && typed !== '' ? Number(typed) : typed);
  return (
    <LabelledBox path={path} label={label} help={help}>
      {(control) =>
        type ? (
          <input
            {...control}
            type={type}
            step="any"
            className={`${control.className} max-w-[14rem]`}
            value={String(value ?? '')}
            onChange={(event) => onChange(event.target.value)}
          />
        ) : (
          <textarea
            {...control}
            rows={1}
            className={`${control.className} field-sizing-content resize-none`}
            value={String(value ?? '')}
            onChange={(event) => onChange(event.target.value.replace(/\n/g, ' '))}
          />
        )
      }
    </LabelledBox>
  );
}
