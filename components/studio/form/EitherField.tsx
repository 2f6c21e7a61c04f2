import { shapeName } from '@/utils/i18n/studio/field-names';
import { emptyValue, optionOf } from '@/utils/studio/form/empty-value';
import type { Shape } from '@/utils/studio/form/shape';
import { useStudioText } from '../use-studio-text';
import type { FieldProps } from './field-props';
import { LabelledBox } from './LabelledBox';
import { namesOf, useForm } from './use-form';

/** A value of one of several shapes; another shape begins empty. */
export function EitherField(props: FieldProps<Extract<Shape, { kind: 'either' }>>) {
  const { shape, value, path, label } = props;
  const { kind, set, Field } = useForm();
  const { language, text } = useStudioText();
  const chosen = optionOf(shape.options, value);
  const inner = shape.options[chosen];
  return (
    <div className="grid gap-2">
      <LabelledBox path={path} label={`${label} · ${text('edit.form')}`}>
        {(control) => (
          <select
            {...control}
            className={`${control.className} max-w-[24rem]`}
            value={chosen}
            onChange={(event) => {
              const next = shape.options[Number(event.target.value)];
              if (next) set(path, emptyValue(next));
            }}
          >
            {shape.options.map((option, index) => (
              <option key={JSON.stringify(option)} value={index}>
                {shapeName(kind, namesOf(path), index, language)}
              </option>
            ))}
          </select>
        )}
      </LabelledBox>
      {inner && <Field shape={inner} value={value} path={path} label={label} />}
    </div>
  );
}
