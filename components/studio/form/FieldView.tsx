import { memo } from 'react';
import { ChoiceField } from './ChoiceField';
import { EitherField } from './EitherField';
import { FlagField } from './FlagField';
import type { FieldProps } from './field-props';
import { ListField } from './ListField';
import { ObjectField } from './ObjectField';
import { PairsField } from './PairsField';
import { ReferenceField } from './ReferenceField';
import { TextField } from './TextField';
import { WordsField } from './WordsField';

/** The field that fits a shape. Drawn again only when its own value is another. */
export const FieldView = memo(
  function FieldView({ shape, ...rest }: FieldProps) {
    switch (shape.kind) {
      case 'text':
        return <TextField shape={shape} {...rest} />;
      case 'words':
      case 'number':
      case 'date':
        return <WordsField shape={shape} {...rest} />;
      case 'flag':
        return <FlagField shape={shape} {...rest} />;
      case 'choice':
        return <ChoiceField shape={shape} {...rest} />;
      case 'reference':
        return <ReferenceField shape={shape} {...rest} />;
      case 'list':
        return <ListField shape={shape} {...rest} />;
      case 'object':
        return <ObjectField shape={shape} {...rest} />;
      case 'pairs':
        return <PairsField shape={shape} {...rest} />;
      case 'either':
        return <EitherField shape={shape} {...rest} />;
      case 'fixed':
        return null;
    }
  },
  (before, after) =>
    before.value === after.value &&
    before.shape === after.shape &&
    before.label === after.label &&
    before.path.join('.') === after.path.join('.'),
);
