import { useText } from '@/components/shared/use-text';
import { usePanel } from '../use-panel';
import { SHOWN_KINDS, type ShownKind } from './item-title';
import type { SearchFilter } from './panel-search';

interface SearchFiltersProps {
  filter: SearchFilter;
  onChange(filter: SearchFilter): void;
}

/** Narrows the results to a kind, a need, a language. */
export function SearchFilters({ filter, onChange }: SearchFiltersProps) {
  const { text, content } = useText();
  const { knowledge } = usePanel();
  return (
    <div className="flex flex-wrap gap-1.5 px-1 pb-1.5">
      <Choice
        label={text('search.kind')}
        value={filter.kind}
        options={SHOWN_KINDS.map((kind) => [kind, text(`kind.${kind}`)])}
        onChoose={(kind) => onChange({ ...filter, kind: kind as ShownKind | null })}
      />
      <Choice
        label={text('search.need')}
        value={filter.need}
        options={knowledge.all('need').map(({ id, title }) => [id, content(title)])}
        onChoose={(need) => onChange({ ...filter, need })}
      />
      <Choice
        label={text('search.language')}
        value={filter.language}
        options={[
          ['zh-Hans', '中文'],
          ['en', 'English'],
        ]}
        onChoose={(language) =>
          onChange({ ...filter, language: language as SearchFilter['language'] })
        }
      />
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string | null;
  options: readonly (readonly [string, string])[];
  onChoose(value: string | null): void;
}

function Choice({ label, value, options, onChoose }: ChoiceProps) {
  return (
    <select
      aria-label={label}
      value={value ?? ''}
      onChange={(event) => onChoose(event.target.value || null)}
      className={`min-h-8 max-w-full min-w-0 flex-1 basis-24 rounded-lg border bg-card px-1.5 text-sm text-ink ${value === null ? 'border-edge/60' : 'border-go font-semibold'}`}
    >
      <option value="">{label}</option>
      {options.map(([id, name]) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </select>
  );
}
