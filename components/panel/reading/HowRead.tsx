import { Card } from '@/components/shared/Card';
import { useText } from '@/components/shared/use-text';
import type { Reading } from '@/utils/contract/reading';

const SURE = 0.85;
const FAIRLY = 0.6;

/** By what the page was understood, how sure that is, and why: a plain sentence each. */
export function HowRead({ reading }: { reading: Reading }) {
  const { text } = useText();
  const level =
    reading.sure >= SURE ? 'sure' : reading.sure >= FAIRLY ? 'fairlySure' : ('unsure' as const);
  const look = level === 'unsure' ? 'text-gate' : 'text-ink';
  return (
    <Card title={text('reading.how')}>
      <p>{text(`reading.${reading.by}`)}</p>
      <p className={`font-semibold ${look}`}>{text(`reading.${level}`)}</p>
      {reading.why.length > 0 && (
        <ul className="grid list-disc gap-1 pl-5">
          {reading.why.map((reason) => (
            <li key={reason}>{text(`why.${reason}`)}</li>
          ))}
        </ul>
      )}
    </Card>
  );
}
