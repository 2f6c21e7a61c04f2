import { useRef } from 'react';
import { Button } from '@/components/shared/Button';

interface FileChooserProps {
  label: string;
  accept: string;
  shortcut?: string;
  several?: boolean;
  disabled?: boolean;
  onChoose(files: FileList | null): void;
}

/** A button that opens the browser's own chooser; the same file can be chosen again. */
export function FileChooser(props: FileChooserProps) {
  const { label, accept, shortcut, several = false, disabled, onChoose } = props;
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <input
        ref={input}
        type="file"
        accept={accept}
        multiple={several}
        aria-label={label}
        className="hidden"
        onChange={(event) => {
          onChoose(event.target.files);
          event.target.value = '';
        }}
      />
      <Button
        look="go"
        shortcut={shortcut}
        disabled={disabled}
        onClick={() => input.current?.click()}
      >
        {label}
      </Button>
    </>
  );
}
