import { type Chance, chanceOf } from '../torture/chance';

/** What stands in a sample: indices of features, and the value of each. */
export interface Row {
  ids: Int32Array;
  values: Float32Array;
}

export interface Descending {
  features: number;
  /** How many columns each feature has a weight for. */
  width: number;
  /** How strongly weights are held near nothing; not the biases. */
  penalty: number;
  /** How often all rows are gone through. */
  rounds: number;
}

const STEP = 0.5;
const FIRST_SQUARE = 0.01;
/** Any: only that the order is the same each time. */
const SEED = 1;

/**
 * Learns weights by feature and column, then the biases, row by row, with steps that shrink for each
 * weight as it is moved (AdaGrad): so rare words are learnt as well as common ones, in far fewer rounds
 * than by steps over all rows at once. `toErrors` turns the logits of a row into the slope of its loss.
 * Deterministic.
 */
export function descend(
  rows: readonly Row[],
  { features, width, penalty, rounds }: Descending,
  toErrors: (logits: Float64Array, row: number) => void,
): Float64Array {
  const weights = new Float64Array((features + 1) * width);
  const squares = new Float64Array(weights.length).fill(FIRST_SQUARE);
  const errors = new Float64Array(width);
  const shares = penaltyShares(rows, features, penalty);
  const order = [...rows.keys()];
  const move = (feature: number, value: number) => {
    const share = shares[feature] ?? 0;
    for (let column = 0; column < width; column += 1) {
      const at = feature * width + column;
      const weight = weights[at] ?? 0;
      const slope = value * (errors[column] ?? 0) + share * weight;
      const square = (squares[at] ?? 0) + slope * slope;
      squares[at] = square;
      weights[at] = weight - (STEP * slope) / Math.sqrt(square);
    }
  };
  for (let round = 0; round < rounds; round += 1) {
    shuffle(order, chanceOf(SEED, round));
    for (const at of order) {
      const row = rows[at];
      if (!row) continue;
      addUp(row, weights, features, errors);
      toErrors(errors, at);
      row.ids.forEach((feature, place) => {
        move(feature, row.values[place] ?? 0);
      });
      move(features, 1);
    }
  }
  return weights;
}

/** The logits of a row, into `logits`. */
export function addUp(
  { ids, values }: Row,
  weights: Float64Array,
  features: number,
  logits: Float64Array,
): void {
  const width = logits.length;
  for (let column = 0; column < width; column += 1)
    logits[column] = weights[features * width + column] ?? 0;
  for (let at = 0; at < ids.length; at += 1) {
    const from = (ids[at] ?? 0) * width;
    const value = values[at] ?? 0;
    for (let column = 0; column < width; column += 1)
      logits[column] = (logits[column] ?? 0) + value * (weights[from + column] ?? 0);
  }
}

/** In how many rows each feature stands. */
export function countRows(rows: readonly Row[], features: number): Int32Array {
  const counts = new Int32Array(features);
  for (const { ids } of rows) for (const id of ids) counts[id] = (counts[id] ?? 0) + 1;
  return counts;
}

/** What each row that holds a feature takes of its penalty: in a round the whole is taken. */
function penaltyShares(rows: readonly Row[], features: number, penalty: number): Float64Array {
  return Float64Array.from(countRows(rows, features), (count) => (count > 0 ? penalty / count : 0));
}

function shuffle(order: number[], { below }: Chance): void {
  for (let last = order.length - 1; last > 0; last -= 1) {
    const other = below(last + 1);
    [order[last], order[other]] = [order[other] ?? 0, order[last] ?? 0];
  }
}
