import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import type { ItemKind } from '@/utils/contract/pack';
import type { Version } from '@/utils/contract/studio';
import { nameItem } from '@/utils/studio/name-item';
import { ItemChanges } from '../parts/ItemChanges';
import { useStudioText } from '../use-studio-text';

/** One item before and after a version; null: it was not there. */
export interface ChangedItem {
  kind: ItemKind;
  id: string;
  before: unknown;
  after: unknown;
}

interface VersionRowProps {
  version: Version;
  /** It is the newest one. */
  inForce: boolean;
  onRollBack(number: number): void;
  readChanges(version: Version): Promise<readonly ChangedItem[]>;
}

/** One published version: who, when, why, what, and the way back to it. */
export function VersionRow({ version, inForce, onRollBack, readChanges }: VersionRowProps) {
  const { text } = useStudioText();
  const [changes, setChanges] = useState<readonly ChangedItem[] | null>(null);
  const name = text('publish.version', { number: version.number });
  return (
    <li className="grid gap-1 rounded-card border border-line bg-card px-3.5 py-2">
      <div className="flex flex-wrap items-center gap-x-3">
        <h3 className="font-semibold">{name}</h3>
        {inForce && (
          <span className="rounded-2xl bg-go-soft px-2.5 text-sm">{text('publish.inForce')}</span>
        )}
        <VersionFacts version={version} />
      </div>
      {version.notes && <p className="whitespace-pre-wrap">{version.notes}</p>}
      <div className="flex flex-wrap gap-2">
        <Button
          about={name}
          aria-expanded={changes !== null}
          onClick={async () => setChanges(changes ? null : await readChanges(version))}
        >
          {text('publish.differences')}
        </Button>
        {!inForce && (
          <Button about={name} onClick={() => onRollBack(version.number)}>
            {text('publish.rollBack')}
          </Button>
        )}
      </div>
      {changes && <Changes changes={changes} />}
    </li>
  );
}

function VersionFacts({ version }: { version: Version }) {
  const { text, language } = useStudioText();
  const { author, reviewer, publishedAt, bringsBack, changed } = version;
  const day = new Date(publishedAt).toLocaleString(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const facts = [
    text('publish.by', { author, day }),
    ...(reviewer ? [text('publish.reviewed', { reviewer })] : []),
    text('publish.count', { count: changed.length }),
    ...(bringsBack === null
      ? []
      : [
          bringsBack === 0
            ? text('publish.bringsBackStart')
            : text('publish.bringsBack', { number: bringsBack }),
        ]),
  ];
  return <span className="text-sm text-soft">{facts.join(' · ')}</span>;
}

/** More than anybody reads is not drawn. */
const MOST = 100;

function Changes({ changes }: { changes: readonly ChangedItem[] }) {
  const { text, language } = useStudioText();
  return (
    <ul className="grid gap-3 pt-1">
      {changes.slice(0, MOST).map(({ kind, id, before, after }) => (
        <li key={`${kind}/${id}`} className="grid gap-1">
          <h4 className="font-medium">
            {nameItem((after ?? before ?? { kind, id }) as never, language)}{' '}
            <span className="text-sm font-normal text-soft">
              {text(`kind.${kind}`)}
              {!before && ` · ${text('publish.added')}`}
              {!after && ` · ${text('publish.removed')}`}
            </span>
          </h4>
          <ItemChanges kind={kind} before={before} after={after} />
        </li>
      ))}
    </ul>
  );
}
