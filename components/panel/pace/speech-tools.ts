import type { Voice } from '@/utils/guidance/local-voice';

/** What the browser's speech offers, as far as a sentence is heard first. */
export interface SpeechTools {
  voices(): readonly Voice[];
  /** Voices may come late; returns how to stop listening. */
  onVoices(changed: () => void): () => void;
  /** `rate`: 1 is how the voice speaks by itself. Falls silent first. */
  speak(spoken: { text: string; voice: Voice; rate: number }): void;
  stop(): void;
}
