import { useText } from '@/components/shared/use-text';
import type { AdapterFault } from '@/utils/knowledge/adapter-source';

/** What is wrong with a file: line, key and reason. Always on the page, so that it is read out. */
export function FaultList({ title, faults }: { title: string; faults: readonly AdapterFault[] }) {
  const { text } = useText();
  return (
    <div role="alert" className="grid gap-1 text-gate">
      {faults.length > 0 && (
        <>
          <p className="font-semibold">{title}</p>
          <ul className="grid list-disc gap-1 pl-5">
            {faults.map(({ line, path, message }) => (
              <li key={`${line}|${path}|${message}`} className="wrap-anywhere">
                {line !== null && `${text('desks.line', { line })}: `}
                {path && <code>{path}: </code>}
                <span lang="en">{message}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
