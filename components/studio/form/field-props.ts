import type { Path, Shape } from '@/utils/studio/form/shape';

export interface FieldProps<S extends Shape = Shape> {
  shape: S;
  value: unknown;
  path: Path;
  /** What the field is called; numbered in a list. */
  label: string;
}
