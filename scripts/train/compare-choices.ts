import { CHOICE_KINDS } from '@/utils/detection/model/choice-model';
import { CONTENT } from './content-lines';
import type { Sample } from './extract-features';
import { chooseFor, fitChoices, labelOf } from './fit-choices';

/** Prints how often the first and the first three guesses are right, by words and concepts alone. */
export function compareChoices(
  samples: readonly Sample[],
  names: readonly string[],
  authors: readonly string[],
): void {
  for (const kind of CHOICE_KINDS)
    for (const author of authors) {
      const own = samples.filter(
        (sample) => sample.author === author && labelOf(sample, kind) !== null,
      );
      if (own.length === 0 || author === CONTENT) continue;
      const learnt = fitChoices(samples, names, kind, (sample) => sample.author !== author);
      const placeOf = new Int32Array(names.length).fill(-1);
      learnt.features.forEach((feature, place) => {
        placeOf[feature] = place;
      });
      const ranks = own.map((sample) => {
        const logs = chooseFor(sample, learnt, placeOf);
        const right = logs[learnt.labels.indexOf(labelOf(sample, kind) ?? '')] ?? 0;
        return logs.filter((log) => log > right).length;
      });
      const share = (first: number) =>
        (ranks.filter((rank) => rank < first).length / ranks.length).toFixed(2);
      console.log(`${kind}, ${author} (${own.length}): hit@1 ${share(1)}, hit@3 ${share(3)}`);
    }
}
