/** Value at a point; writes the gradient there into `gradient`. */
export type Objective = (point: Float64Array, gradient: Float64Array) => number;

const REMEMBERED = 8;
const LEAST_STEP = 1e-10;
const ENOUGH_DECREASE = 1e-4;

/**
 * Minimises a smooth convex function from where `point` stands, by the limited-memory method of
 * Broyden, Fletcher, Goldfarb and Shanno with a step that is halved until the value falls.
 * Changes `point`. Deterministic.
 */
export function minimise(objective: Objective, point: Float64Array, iterations: number): number {
  const size = point.length;
  let gradient = new Float64Array(size);
  let value = objective(point, gradient);
  const steps: Float64Array[] = [];
  const changes: Float64Array[] = [];
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const direction = descent(gradient, steps, changes);
    const slope = dot(direction, gradient);
    if (slope > -LEAST_STEP) break;
    let length = steps.length === 0 ? 1 / Math.sqrt(dot(gradient, gradient)) : 1;
    const next = new Float64Array(size);
    const nextGradient = new Float64Array(size);
    let nextValue = Number.POSITIVE_INFINITY;
    for (; length > LEAST_STEP; length /= 2) {
      for (let at = 0; at < size; at += 1)
        next[at] = (point[at] ?? 0) + length * (direction[at] ?? 0);
      nextValue = objective(next, nextGradient);
      if (nextValue <= value + ENOUGH_DECREASE * length * slope) break;
    }
    if (!(nextValue < value)) break;
    remember(steps, difference(next, point));
    remember(changes, difference(nextGradient, gradient));
    point.set(next);
    gradient = nextGradient;
    const gain = value - nextValue;
    value = nextValue;
    if (gain < 1e-7 * Math.abs(value)) break;
  }
  return value;
}

/** The gradient turned round by what was learnt of the curvature. */
function descent(gradient: Float64Array, steps: Float64Array[], changes: Float64Array[]) {
  const direction = gradient.map((entry) => -entry);
  const shares = new Float64Array(steps.length);
  for (let at = steps.length - 1; at >= 0; at -= 1) {
    const step = steps[at];
    const change = changes[at];
    if (!step || !change) continue;
    shares[at] = dot(step, direction) / dot(step, change);
    addTo(direction, change, -(shares[at] ?? 0));
  }
  const step = steps.at(-1);
  const change = changes.at(-1);
  if (step && change) {
    const scale = dot(step, change) / dot(change, change);
    for (let at = 0; at < direction.length; at += 1) direction[at] = (direction[at] ?? 0) * scale;
  }
  for (let at = 0; at < steps.length; at += 1) {
    const own = steps[at];
    const ownChange = changes[at];
    if (!own || !ownChange) continue;
    const share = dot(ownChange, direction) / dot(own, ownChange);
    addTo(direction, own, (shares[at] ?? 0) - share);
  }
  return direction;
}

function remember(list: Float64Array[], entry: Float64Array): void {
  list.push(entry);
  if (list.length > REMEMBERED) list.shift();
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < a.length; at += 1) sum += (a[at] ?? 0) * (b[at] ?? 0);
  return sum;
}

function difference(a: Float64Array, b: Float64Array): Float64Array {
  return a.map((entry, at) => entry - (b[at] ?? 0));
}

function addTo(target: Float64Array, source: Float64Array, factor: number): void {
  for (let at = 0; at < target.length; at += 1)
    target[at] = (target[at] ?? 0) + factor * (source[at] ?? 0);
}
