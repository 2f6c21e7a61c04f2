import { useEffect, useState } from 'react';
import { useText } from '@/components/shared/use-text';

/** Milliseconds after which waiting is no longer what one expects: opening takes under one second. */
export const LONG_WAIT = 8_000;

/** While the knowledge base is being opened; after a while also what to do if it never is. */
export function LoadingState() {
  const { text } = useText();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), LONG_WAIT);
    return () => clearTimeout(timer);
  }, []);
  return (
    <div role="status" className="grid gap-2 px-1 py-10 text-center text-pretty">
      <p className="text-soft">{text('state.loading')}</p>
      {long && <p>{text('state.loadingLong')}</p>}
    </div>
  );
}
