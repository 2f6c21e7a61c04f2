/** Prose rather than a label: a sentence, or long enough for one. */
export function isProse(text: string): boolean {
  if (/[。!?\uff01\uff1f;\uff1b…]|[.,\uff0c](?:\s|$)/.test(text) && text.length > 5) return true;
  const han = text.match(/[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/g)?.length ?? 0;
  return han >= 8 || text.split(/\s+/).length >= 5;
}
