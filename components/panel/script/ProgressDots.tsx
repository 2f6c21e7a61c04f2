/** How far along: one bar a step. The words beside it say the same. */
export function ProgressDots({ step, total }: { step: number; total: number }) {
  const steps = Array.from({ length: total }, (_, index) => index);
  return (
    <span aria-hidden="true" className="flex w-full gap-1">
      {steps.map((index) => (
        <span
          key={index}
          className={`h-1.5 flex-1 rounded-full border ${index <= step ? 'forced-filled border-go bg-go' : 'border-line bg-line'}`}
        />
      ))}
    </span>
  );
}
