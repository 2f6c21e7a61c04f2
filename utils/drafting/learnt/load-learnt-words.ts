import { compileLearntWords, type LearntWords } from './learnt-words';

/** Brings what was learnt; the promise is rejected when it cannot be fetched. */
export async function loadLearntWords(): Promise<LearntWords> {
  const { default: file } = await import('./learnt-words.json');
  return compileLearntWords(file);
}
