import { useState } from 'react';
import { Choice } from '@/components/studio/parts/Choice';
import { useStudioText } from '@/components/studio/use-studio-text';
import type { Practice } from '@/utils/contract/practice';
import { LANGUAGES, type Language } from '@/utils/contract/text';
import { choiceName } from '@/utils/i18n/studio/field-names';
import { PracticeChooser } from './PracticeChooser';
import { PracticeSession } from './PracticeSession';
import type { PracticeTools } from './practice-tools';
import { WorkedCase } from './WorkedCase';

/** Conversations to practise with: chosen here, held in memory, forgotten when the page is left. */
export function PracticeView({ tools }: { tools: PracticeTools }) {
  const { text, language: own } = useStudioText();
  const [language, setLanguage] = useState<Language>(own);
  const [open, setOpen] = useState<{ practice: Practice; seed: number } | null>(null);
  const begin = (practice: Practice) => setOpen({ practice, seed: tools.newSeed() });
  if (open) {
    return (
      <PracticeSession
        key={open.seed}
        {...open}
        language={language}
        tools={tools}
        onAgain={() => begin(open.practice)}
        onBack={() => setOpen(null)}
      />
    );
  }
  return (
    <div className="grid w-full max-w-3xl gap-4">
      <p className="leading-normal">{text('practice.intro')}</p>
      <Choice
        label={text('practice.language')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, name: choiceName(value, own) }))}
        onChange={(value) => value && setLanguage(value)}
      />
      <PracticeChooser items={tools.items} onBegin={begin} />
      {tools.keepWords && <WorkedCase onKeep={tools.keepWords} />}
    </div>
  );
}
