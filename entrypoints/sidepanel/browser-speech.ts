import type { SpeechTools } from '@/components/panel/pace/speech-tools';

/**
 * The browser's own voices. What is spoken by a voice that is not on this machine leaves it: such a
 * voice is refused here once more, whoever asks.
 */
export function browserSpeech(): SpeechTools {
  const speech = window.speechSynthesis;
  return {
    voices: () => speech.getVoices(),
    onVoices(changed) {
      speech.addEventListener('voiceschanged', changed);
      return () => speech.removeEventListener('voiceschanged', changed);
    },
    speak({ text, voice, rate }) {
      const here = speech
        .getVoices()
        .find(
          ({ name, lang, localService }) =>
            localService && name === voice.name && lang === voice.lang,
        );
      speech.cancel();
      if (!here) return;
      const spoken = new SpeechSynthesisUtterance(text);
      spoken.voice = here;
      spoken.lang = here.lang;
      spoken.rate = rate;
      speech.speak(spoken);
    },
    stop: () => speech.cancel(),
  };
}
