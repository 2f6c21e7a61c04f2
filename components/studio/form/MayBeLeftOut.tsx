import { Button } from '@/components/shared/Button';
import { emptyValue } from '@/utils/studio/form/empty-value';
import { useStudioText } from '../use-studio-text';
import { FaultLines } from './FaultLines';
import type { FieldProps } from './field-props';
import { placeOf, useFaults, useForm } from './use-form';

/** A field that need not be there: a button until it is written, and one to leave it out again. */
export function MayBeLeftOut({ nullable, ...props }: FieldProps & { nullable: boolean }) {
  const { shape, value, path, label } = props;
  const { set, Field } = useForm();
  const { text } = useStudioText();
  const place = placeOf(path);
  const faults = useFaults(place);
  if (value === undefined || value === null)
    return (
      <div className="grid gap-0.5" data-place={place} tabIndex={-1}>
        <div className="flex flex-wrap items-center gap-2">
          <span className="text-sm font-medium text-soft">{label}</span>
          {nullable && <span className="text-sm text-gate">{text('edit.notChecked')}</span>}
          <Button about={label} onClick={() => set(path, emptyValue(shape))}>
            {text('edit.write')}
          </Button>
        </div>
        <FaultLines id={`${place}-left-out`} faults={faults} />
      </div>
    );
  return (
    <div className="flex flex-wrap items-start gap-2">
      <div className="min-w-0 flex-1 basis-[20rem]">
        <Field {...props} />
      </div>
      <Button look="quiet" about={label} onClick={() => set(path, nullable ? null : undefined)}>
        {text('edit.leaveOut')}
      </Button>
    </div>
  );
}
