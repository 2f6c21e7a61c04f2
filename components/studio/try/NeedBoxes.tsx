import { CheckBox } from '@/components/panel/settings/CheckBox';
import type { Knowledge } from '@/utils/knowledge/create-knowledge';
import { useStudioText } from '../use-studio-text';

interface NeedBoxesProps {
  label: string;
  knowledge: Knowledge;
  chosen: readonly string[];
  onChange(chosen: readonly string[]): void;
}

/** Any number of needs, from all that there are. */
export function NeedBoxes({ label, knowledge, chosen, onChange }: NeedBoxesProps) {
  const { content } = useStudioText();
  return (
    <fieldset className="grid gap-1">
      <legend className="text-[0.9375rem] font-medium">{label}</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(min(100%,11rem),1fr))] gap-x-3">
        {knowledge.all('need').map(({ id, title }) => (
          <CheckBox
            key={id}
            label={content(title)}
            checked={chosen.includes(id)}
            onChange={(on) => onChange(on ? [...chosen, id] : chosen.filter((one) => one !== id))}
          />
        ))}
      </div>
    </fieldset>
  );
}
