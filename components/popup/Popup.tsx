import { useState } from 'react';
import { Button } from '@/components/shared/Button';
import { FrameOffer } from '@/components/shared/FrameOffer';
import { Mark } from '@/components/shared/Icon';
import { LanguageProvider, useText } from '@/components/shared/use-text';
import type { TurnOffResult } from '@/utils/contract/messages';
import type { Feature } from '@/utils/contract/policy';
import type { Language } from '@/utils/contract/text';

/** What the toolbar button was pressed on. `host` is shown to the agent, such as desk.example.com. */
export type PageView =
  | { kind: 'loading' }
  | { kind: 'unusable' }
  | { kind: 'off'; host: string }
  /** The company has not opened it for CareCue. */
  | { kind: 'not-allowed'; host: string }
  /** `frames`: origins on the page that may hold part of the conversation and are not granted. */
  | { kind: 'on'; host: string; frames: string[] };

export interface PopupProps {
  language: Language;
  page: PageView;
  /** Called straight from the click: the browser asks for permission only then. False: refused. */
  onTurnOn(): Promise<boolean>;
  /** As `onTurnOn`, for one of the page's frames. */
  onAllowFrame(origin: string): Promise<boolean>;
  onOpenPanel(): void;
  onTurnOff(): Promise<TurnOffResult>;
  /** Opens the trainers' page in a tab. */
  onOpenStudio(): void;
  /** Starts teaching on the page; false: it could not be reached. */
  onTeach(): Promise<boolean>;
  /** What the company switched off. */
  featuresOff?: readonly Feature[];
}

/** The small popup of the toolbar button: CareCue on or off for this desk. */
export function Popup(props: PopupProps) {
  return (
    <LanguageProvider language={props.language}>
      <PopupContent {...props} />
    </LanguageProvider>
  );
}

function PopupContent({
  page,
  onTurnOn,
  onAllowFrame,
  onOpenPanel,
  onTurnOff,
  onTeach,
  onOpenStudio,
  featuresOff = [],
}: PopupProps) {
  const { text } = useText();
  const [problem, setProblem] = useState<string | null>(null);
  const turnOn = async () => {
    setProblem(null);
    if (!(await onTurnOn())) setProblem(text('popup.refused'));
  };
  const allowFrame = async (origin: string) => {
    setProblem(null);
    if (!(await onAllowFrame(origin))) setProblem(text('popup.refused'));
  };
  const turnOff = async () => {
    const result = await onTurnOff();
    if (!result.ok) setProblem(text('settings.setByCompany'));
  };
  const teach = async () => {
    if (!(await onTeach())) setProblem(text('reading.notStarted'));
  };
  return (
    <main className="grid w-80 max-w-full gap-3 bg-paper p-4 text-base leading-relaxed text-ink">
      <h1 className="flex items-center gap-2.5 text-[1.0625rem] font-semibold">
        <Mark />
        {text('appName')}
      </h1>
      {page.kind === 'unusable' && (
        <>
          <p className="font-semibold">{text('popup.unusable')}</p>
          <p className="text-soft">{text('popup.unusableHelp')}</p>
        </>
      )}
      {page.kind === 'off' && (
        <>
          <Button look="go" className="min-h-12!" onClick={turnOn}>
            {text('popup.use', { desk: page.host })}
          </Button>
          <p className="text-[0.9375rem] text-soft">{text('popup.useHelp')}</p>
        </>
      )}
      {(page.kind === 'off' || page.kind === 'unusable') && (
        <Button onClick={onOpenPanel}>{text('popup.openForCall')}</Button>
      )}
      {page.kind === 'not-allowed' && (
        <p>
          <span aria-hidden="true">🔒 </span>
          <span className="font-semibold">{page.host}</span>
          <br />
          {text('policy.notHere')}
        </p>
      )}
      {page.kind === 'on' && (
        <>
          <p>
            <span aria-hidden="true" className="text-go">
              ●{' '}
            </span>
            {text('popup.on', { desk: page.host })}
          </p>
          {page.frames.map((origin) => (
            <FrameOffer key={origin} origin={origin} onAllow={() => allowFrame(origin)} />
          ))}
          <Button look="go" className="min-h-12!" onClick={onOpenPanel}>
            {text('popup.openPanel')}
          </Button>
          {!featuresOff.includes('teaching') && (
            <Button onClick={teach}>{text('reading.wrong')}</Button>
          )}
          <Button onClick={turnOff}>{text('popup.turnOff')}</Button>
        </>
      )}
      {!featuresOff.includes('studio') && (
        <Button look="quiet" className="justify-self-start" onClick={onOpenStudio}>
          {text('more.studio')}
        </Button>
      )}
      <p role="status" className={problem ? 'text-gate' : 'sr-only'}>
        {problem}
      </p>
    </main>
  );
}
