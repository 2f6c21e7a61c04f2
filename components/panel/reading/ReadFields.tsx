import { Card } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';

/** The label and value pairs that are read beside the conversation. */
export function ReadFields({ fields }: { fields: Readonly<Record<string, string>> }) {
  const { text } = useText();
  const all = Object.entries(fields);
  return (
    <Card title={text('reading.fields')}>
      {all.length === 0 && <p className="text-soft">{text('reading.noFields')}</p>}
      {all.length > 0 && (
        <dl className="grid gap-1">
          {all.map(([label, value]) => (
            <div key={label} className="flex flex-wrap gap-x-3">
              <dt className="text-soft">{label}</dt>
              <dd className="wrap-anywhere">{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
