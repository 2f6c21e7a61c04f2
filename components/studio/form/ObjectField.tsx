import { fieldName } from '@/utils/i18n/studio/field-names';
import type { FieldShape, Path, Shape } from '@/utils/studio/form/shape';
import { useStudioText } from '../use-studio-text';
import type { FieldProps } from './field-props';
import { MayBeLeftOut } from './MayBeLeftOut';
import { namesOf, useForm } from './use-form';

/** Several fields that belong together. */
export function ObjectField(props: FieldProps<Extract<Shape, { kind: 'object' }>>) {
  const { shape, value, path, label } = props;
  return (
    <fieldset className="grid gap-3 rounded-card border border-line bg-paper/60 px-3 py-2.5">
      <legend className="px-1 font-semibold">{label}</legend>
      <Fields fields={shape.fields} value={value} path={path} />
    </fieldset>
  );
}

interface FieldsProps {
  fields: readonly FieldShape[];
  value: unknown;
  path: Path;
}

/** The fields of an item or of a part of one, in the order of the schema. */
export function Fields({ fields, value, path }: FieldsProps) {
  const { kind, Field } = useForm();
  const { language } = useStudioText();
  const record = (value ?? {}) as Record<string, unknown>;
  return fields.map((field) => {
    const inner = [...path, field.name];
    const props = {
      shape: field.shape,
      value: record[field.name],
      path: inner,
      label: fieldName(kind, namesOf(inner), language),
    };
    // A list or a flag that is left out is an empty one: nothing to ask about.
    const always = !field.optional || field.start !== undefined || field.shape.kind === 'flag';
    return always && !field.nullable ? (
      <Field key={field.name} {...props} value={props.value ?? field.start} />
    ) : (
      <MayBeLeftOut key={field.name} {...props} nullable={field.nullable} />
    );
  });
}
