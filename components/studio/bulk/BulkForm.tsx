import { Field } from '@/components/panel/care/Field';
import { LANGUAGES } from '@/utils/contract/text';
import { choiceName } from '@/utils/i18n/studio/field-names';
import type { BulkChange } from '@/utils/studio/bulk-edit';
import { Choice } from '../parts/Choice';
import { useStudioText } from '../use-studio-text';
import type { BulkEditProps } from './BulkEdit';

const KINDS = [
  'replace',
  'reviewBy',
  'owner',
  'reviewer',
  'needs',
  'topics',
  'fraudTypes',
] as const;
type Kind = (typeof KINDS)[number];

interface BulkFormProps {
  change: BulkChange;
  tags: BulkEditProps['tags'];
  onChange(change: BulkChange): void;
}

/** What is to be changed, and to what. */
export function BulkForm({ change, tags, onChange }: BulkFormProps) {
  const { text } = useStudioText();
  return (
    <div className="flex flex-wrap items-end gap-3">
      <Choice
        label={text('bulk.what')}
        value={kindOf(change)}
        options={KINDS.map((value) => ({ value, name: text(`bulk.${value}`) }))}
        onChange={(kind) => kind && onChange(startOf(kind))}
      />
      {change.do === 'replace' && <ReplaceFields change={change} onChange={onChange} />}
      {change.do === 'upkeep' && (
        <Field
          label={text('bulk.value')}
          type={change.field === 'reviewBy' ? 'date' : 'text'}
          most={60}
          value={change.value}
          onChange={(value) => onChange({ ...change, value })}
        />
      )}
      {change.do === 'tag' &&
        (['add', 'remove'] as const).map((what) => (
          <Choice
            key={what}
            label={text(`bulk.${what}`)}
            value={change[what] || null}
            empty={text('bulk.nothing')}
            options={tags[change.list].map(({ id, name }) => ({ value: id, name }))}
            onChange={(id) => onChange({ ...change, [what]: id ?? '' })}
          />
        ))}
    </div>
  );
}

type Replace = Extract<BulkChange, { do: 'replace' }>;

function ReplaceFields(props: { change: Replace; onChange(change: Replace): void }) {
  const { change, onChange } = props;
  const { text, language } = useStudioText();
  return (
    <>
      <Choice
        label={text('bulk.language')}
        value={change.language}
        options={LANGUAGES.map((value) => ({ value, name: choiceName(value, language) }))}
        onChange={(chosen) => chosen && onChange({ ...change, language: chosen })}
      />
      <Field
        label={text('bulk.from')}
        lang={change.language}
        value={change.from}
        onChange={(from) => onChange({ ...change, from })}
      />
      <Field
        label={text('bulk.to')}
        lang={change.language}
        value={change.to}
        onChange={(to) => onChange({ ...change, to })}
      />
    </>
  );
}

function kindOf(change: BulkChange): Kind {
  if (change.do === 'replace') return 'replace';
  return change.do === 'upkeep' ? change.field : change.list;
}

function startOf(kind: Kind): BulkChange {
  if (kind === 'replace') return { do: 'replace', language: 'zh-Hans', from: '', to: '' };
  if (kind === 'needs' || kind === 'topics' || kind === 'fraudTypes')
    return { do: 'tag', list: kind, add: '', remove: '' };
  return { do: 'upkeep', field: kind, value: '' };
}
