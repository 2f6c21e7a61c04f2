import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import type { HeldTools } from './held-tools';

/** What was kept is damaged: what is lost, and what to do. */
export function DamageBanner({ tools }: { tools: HeldTools | undefined }) {
  const { text } = useText();
  const damage = tools?.damage;
  if (!damage) return null;
  const { what, rows: count } = damage;
  return (
    <section
      aria-label={text('damage.title')}
      className="grid justify-items-start gap-1.5 border-b border-gate-line bg-gate-soft px-3.5 py-2"
    >
      <p role="alert" className="leading-snug">
        <strong className="font-semibold text-gate">{text('damage.title')}</strong>{' '}
        {text(`damage.${what}`, { count })}
      </p>
      <Button onClick={tools.forgetDamage}>{text('damage.read')}</Button>
    </section>
  );
}
