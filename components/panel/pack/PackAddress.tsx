import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { Actions } from '@/components/shared/Card';
import { Locked } from '@/components/shared/use-policy';
import { useText } from '@/components/shared/use-text';
import { Field } from '../care/Field';
import type { PackView } from './pack-tools';

interface PackAddressProps {
  view: PackView;
  onSave(url: string | null): void;
}

/** Where the pack comes from. What the company decided is shown and not to be changed. */
export function PackAddress({ view, onSave }: PackAddressProps) {
  const { text } = useText();
  const [typed, setTyped] = useState(view.url ?? '');
  const [bad, setBad] = useState(false);
  const save = () => {
    const url = typed.trim();
    const good = url === '' || (URL.canParse(url) && new URL(url).protocol === 'https:');
    setBad(!good);
    if (good) onSave(url || null);
  };
  const field = (
    <Field
      label={text('pack.address')}
      help={text('pack.addressHelp')}
      problem={bad ? text('pack.addressBad') : null}
      most={2000}
      lang="en"
      value={view.byCompany ? (view.url ?? '') : typed}
      onChange={setTyped}
    />
  );
  if (view.byCompany) return <Locked>{field}</Locked>;
  return (
    <div className="grid gap-2">
      {field}
      <Actions>
        <Button onClick={save}>{text('pack.save')}</Button>
      </Actions>
    </div>
  );
}
