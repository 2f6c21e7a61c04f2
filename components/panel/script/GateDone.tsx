import { useText } from '@/components/shared/use-text';

/** The gate was asked and is clear: a reminder that stays in sight. */
export function GateDone() {
  const { text } = useText();
  return (
    <p className="rounded-card border border-gate-line bg-gate-soft px-3.5 py-1.5 text-[0.9375rem] leading-snug text-gate">
      ✓ {text('script.gateDone')}
    </p>
  );
}
