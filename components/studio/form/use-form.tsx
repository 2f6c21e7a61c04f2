import { type ComponentType, createContext, type ReactNode, useContext } from 'react';
import type { ItemKind } from '@/utils/contract/pack';
import type { Path } from '@/utils/studio/form/shape';
import type { ToTraditional } from '@/utils/studio/form/write-text';
import type { ItemFault } from '@/utils/studio/item-fault';
import type { FieldProps } from './field-props';

/** An item that a field can name. */
export interface NamedItem {
  id: string;
  name: string;
}

/** What every field of a form needs. All but the faults stay the same while somebody types. */
export interface FormTools {
  kind: ItemKind;
  /** Puts a value at a path; undefined leaves the part out. */
  set(path: Path, value: unknown): void;
  itemsOf(kind: ItemKind): readonly NamedItem[];
  /** Fields that hold fields draw them by this: none knows all of the others. */
  Field: ComponentType<FieldProps>;
  /** Null until it is loaded. */
  convert: ToTraditional | null;
}

const FormContext = createContext<FormTools | null>(null);
const FaultsContext = createContext<ReadonlyMap<string, readonly ItemFault[]>>(new Map());

interface FormProviderProps {
  tools: FormTools;
  /** By path: `steps.2.say.en`. */
  faults: ReadonlyMap<string, readonly ItemFault[]>;
  children: ReactNode;
}

export function FormProvider({ tools, faults, children }: FormProviderProps) {
  return (
    <FormContext value={tools}>
      <FaultsContext value={faults}>{children}</FaultsContext>
    </FormContext>
  );
}

export function useForm(): FormTools {
  const tools = useContext(FormContext);
  if (!tools) throw new Error('useForm is only for what stands inside a FormProvider.');
  return tools;
}

const NONE: readonly ItemFault[] = [];

/** What is wrong at exactly this place. */
export const useFaults = (place: string): readonly ItemFault[] =>
  useContext(FaultsContext).get(place) ?? NONE;

/** A path as it is written in faults. */
export const placeOf = (path: Path): string => path.join('.');

/** A path without its numbers, as fields are named by. */
export const namesOf = (path: Path): string[] =>
  path.filter((part): part is string => typeof part === 'string');
