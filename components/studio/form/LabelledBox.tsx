import { type ReactNode, useId } from 'react';
import { BOX } from '@/components/panel/care/Field';
import type { Path } from '@/utils/studio/form/shape';
import { FaultLines } from './FaultLines';
import { placeOf, useFaults } from './use-form';

/** What a control carries so that its label, its faults and its place are found. */
export interface ControlProps {
  id: string;
  'data-place': string;
  'aria-invalid': boolean;
  'aria-describedby': string | undefined;
  className: string;
}

interface LabelledBoxProps {
  path: Path;
  /** What the label shows; `spoken` comes before it for those who cannot see what it stands under. */
  label: string;
  spoken?: string;
  help?: string | null;
  children(control: ControlProps): ReactNode;
}

/** A control with its label above, and what is wrong with it below. */
export function LabelledBox({ path, label, spoken, help, children }: LabelledBoxProps) {
  const id = useId();
  const place = placeOf(path);
  const faults = useFaults(place);
  const about = [help ? `${id}-help` : '', faults.length > 0 ? `${id}-faults` : ''];
  return (
    <div className="grid content-start gap-0.5">
      <label htmlFor={id} className="text-sm font-medium">
        {spoken && <span className="sr-only">{spoken} · </span>}
        {label}
      </label>
      {help && (
        <p id={`${id}-help`} className="text-sm text-soft">
          {help}
        </p>
      )}
      {children({
        id,
        'data-place': place,
        'aria-invalid': faults.some(({ stops }) => stops),
        'aria-describedby': about.filter(Boolean).join(' ') || undefined,
        className: `${BOX} aria-invalid:border-stop`,
      })}
      <FaultLines id={`${id}-faults`} faults={faults} />
    </div>
  );
}
