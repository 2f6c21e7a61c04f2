import { fieldHelp } from '@/utils/i18n/studio/field-names';
import type { Path } from '@/utils/studio/form/shape';
import { useStudioText } from '../use-studio-text';
import { namesOf, useForm } from './use-form';

/** What is to be known of a field; in a list it is told once, at the list. */
export function useFieldHelp(path: Path): string | null {
  const { kind } = useForm();
  const { language } = useStudioText();
  return typeof path.at(-1) === 'number' ? null : fieldHelp(kind, namesOf(path), language);
}
