import { LANGUAGES } from '@/utils/contract/text';
import { choiceName } from '@/utils/i18n/studio/field-names';
import { follows, type LooseText, writeText } from '@/utils/studio/form/write-text';
import { useStudioText } from '../use-studio-text';
import type { FieldProps } from './field-props';
import { LabelledBox } from './LabelledBox';
import { useFieldHelp } from './use-field-help';
import { placeOf, useForm } from './use-form';

/** One text, its languages side by side. */
export function TextField({ value, path, label }: FieldProps) {
  const { text, language: interfaceLanguage } = useStudioText();
  const { set, convert } = useForm();
  const help = useFieldHelp(path);
  const words: LooseText = typeof value === 'object' && value !== null ? value : {};
  const numbered = typeof path.at(-1) === 'number';
  return (
    <fieldset className="grid gap-1" data-place={placeOf(path)}>
      <legend className={numbered ? 'sr-only' : 'font-semibold'}>{label}</legend>
      {help && <p className="text-sm text-soft">{help}</p>}
      <div className="grid grid-cols-[repeat(auto-fit,minmax(min(100%,11rem),1fr))] gap-2">
        {LANGUAGES.map((language) => (
          <LabelledBox
            key={language}
            path={[...path, language]}
            spoken={label}
            label={
              language === 'zh-Hant' && follows(words, convert)
                ? `${choiceName(language, interfaceLanguage)} (${text('edit.follows')})`
                : choiceName(language, interfaceLanguage)
            }
          >
            {(control) => (
              <textarea
                {...control}
                lang={language}
                rows={1}
                className={`${control.className} field-sizing-content resize-none`}
                value={words[language] ?? ''}
                onChange={(event) =>
                  set(path, writeText(words, language, event.target.value, convert))
                }
              />
            )}
          </LabelledBox>
        ))}
      </div>
    </fieldset>
  );
}
