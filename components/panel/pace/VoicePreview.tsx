import { useEffect, useState } from 'react';
import { Button } from '@/components/shared/Button';
import { useText } from '@/components/shared/use-text';
import type { Language } from '@/utils/contract/text';
import { localVoice } from '@/utils/guidance/local-voice';
import { usePanel } from '../use-panel';
import type { SpeechTools } from './speech-tools';

/** How many characters or words a minute voices speak by themselves. */
const BY_ITSELF: Record<Language, number> = { 'zh-Hans': 250, 'zh-Hant': 250, en: 180 };

export interface VoicePreviewProps {
  speech: SpeechTools;
  words: string;
  /** The speed at which it is to be heard. */
  perMinute: number;
}

/** The sentence as the customer would hear it, by a voice on this machine; none says so. */
export function VoicePreview({ speech, words, perMinute }: VoicePreviewProps) {
  const { text } = useText();
  const { customerLanguage } = usePanel();
  const [voices, setVoices] = useState(speech.voices);
  useEffect(() => speech.onVoices(() => setVoices(speech.voices())), [speech]);
  useEffect(() => () => speech.stop(), [speech]);
  const voice = localVoice(voices, customerLanguage);
  if (!voice) return <p className="text-sm text-soft">{text('pace.noVoice')}</p>;
  const rate = perMinute / BY_ITSELF[customerLanguage];
  return (
    <Button onClick={() => speech.speak({ text: words, voice, rate })}>
      {text('pace.listen')}
    </Button>
  );
}
