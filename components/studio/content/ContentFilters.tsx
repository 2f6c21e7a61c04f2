import { useRef } from 'react';
import { BOX } from '@/components/panel/care/Field';
import { useKeys } from '@/components/shared/use-keys';
import { KIND_ORDER } from '@/utils/studio/content-rows';
import { ROW_STATES, type RowFilter } from '@/utils/studio/find-rows';
import { Choice } from '../parts/Choice';
import { useStudioText } from '../use-studio-text';

interface ContentFiltersProps {
  filter: RowFilter;
  onChange(filter: RowFilter): void;
  /** From the box down into the list. */
  onDown(): void;
}

/** The search box, by Ctrl+K from anywhere, and what the list is narrowed to. */
export function ContentFilters({ filter, onChange, onDown }: ContentFiltersProps) {
  const { text } = useStudioText();
  const box = useRef<HTMLInputElement>(null);
  const go = () => {
    box.current?.focus();
    box.current?.select();
  };
  useKeys({ 'control+k': { does: text('list.search'), run: go } }, 'anywhere');
  return (
    <search className="flex flex-wrap items-end gap-3">
      <label className="grid min-w-[16rem] flex-[3] gap-1">
        <span className="text-sm font-medium">{text('list.search')}</span>
        <input
          ref={box}
          type="search"
          aria-keyshortcuts="Control+K"
          className={`${BOX} min-h-11`}
          value={filter.query}
          onChange={(event) => onChange({ ...filter, query: event.target.value })}
          onKeyDown={(event) => {
            if (event.key !== 'ArrowDown' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            onDown();
          }}
        />
      </label>
      <Choice
        label={text('list.kind')}
        value={filter.kind}
        empty={text('list.allKinds')}
        options={KIND_ORDER.map((kind) => ({ value: kind, name: text(`kind.${kind}`) }))}
        onChange={(kind) => onChange({ ...filter, kind })}
      />
      <Choice
        label={text('list.state')}
        value={filter.state}
        empty={text('list.allStates')}
        options={ROW_STATES.map((state) => ({ value: state, name: text(`state.${state}`) }))}
        onChange={(state) => onChange({ ...filter, state })}
      />
    </search>
  );
}
