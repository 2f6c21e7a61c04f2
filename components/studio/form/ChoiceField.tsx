import { choiceName } from '@/utils/i18n/studio/field-names';
import type { Shape } from '@/utils/studio/form/shape';
import { useStudioText } from '../use-studio-text';
import type { FieldProps } from './field-props';
import { LabelledBox } from './LabelledBox';
import { useFieldHelp } from './use-field-help';
import { useForm } from './use-form';

/** One of the values that the schema allows. */
export function ChoiceField(props: FieldProps<Extract<Shape, { kind: 'choice' }>>) {
  const { shape, value, path, label } = props;
  const { set } = useForm();
  const { language } = useStudioText();
  const help = useFieldHelp(path);
  return (
    <LabelledBox path={path} label={label} help={help}>
      {(control) => (
        <select
          {...control}
          className={`${control.className} max-w-[24rem]`}
          value={String(value ?? '')}
          onChange={(event) => set(path, event.target.value)}
        >
          {shape.options.map((option) => (
            <option key={option} value={option}>
              {choiceName(option, language)}
            </option>
          ))}
        </select>
      )}
    </LabelledBox>
  );
}
