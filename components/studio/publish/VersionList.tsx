import { Button } from '@/components/shared/Button';
import { Card } from '@/components/shared/Card';
import type { Version } from '@/utils/contract/studio';
import { useStudioText } from '../use-studio-text';
import { type ChangedItem, VersionRow } from './VersionRow';

interface VersionListProps {
  /** Newest first. */
  versions: readonly Version[];
  onRollBack(number: number): void;
  readChanges(version: Version): Promise<readonly ChangedItem[]>;
}

/** What was published, and the way back to any of it in one step. */
export function VersionList({ versions, onRollBack, readChanges }: VersionListProps) {
  const { text } = useStudioText();
  return (
    <Card title={text('publish.history')}>
      {versions.length === 0 && <p className="text-soft">{text('publish.noHistory')}</p>}
      <ol className="grid gap-2">
        {versions.map((version, index) => (
          <VersionRow
            key={version.number}
            version={version}
            inForce={index === 0}
            onRollBack={onRollBack}
            readChanges={readChanges}
          />
        ))}
      </ol>
      {versions.length > 0 && (
        <Button className="justify-self-start" onClick={() => onRollBack(0)}>
          {text('publish.rollBackStart')}
        </Button>
      )}
    </Card>
  );
}
