/** Rows of numbers with an outcome each; a row begins with 1 for the intercept. */
export interface Sample {
  readonly rows: readonly Float64Array[];
  readonly outcomes: readonly (0 | 1)[];
}

/** One tenth of the rows by predicted probability: what was said, and what came. */
export interface CalibrationBin {
  readonly count: number;
  readonly predictedPpm: number;
  readonly observedPpm: number;
}

export interface Quality {
  readonly rows: number;
  readonly positives: number;
  readonly folds: number;
  /** Area under the ROC curve on rows that the model of their fold had not seen. */
  readonly aucPpm: number;
  readonly foldAucPpm: readonly number[];
  /** Mean squared error of the probability. */
  readonly brierPpm: number;
  /** Mean distance between said and come over the bins, by their sizes. */
  readonly calibrationErrorPpm: number;
  readonly calibration: readonly CalibrationBin[];
}

const STEPS = 30;
const MILLION = 1_000_000;
const ppm = (share: number): number => Math.round(share * MILLION);

export const sigmoid = (z: number): number => (z >= 0 ? 1 / (1 + Math.exp(-z)) : Math.exp(z) / (1 + Math.exp(z)));

function dot(weights: ArrayLike<number>, row: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < row.length; i++) sum += weights[i]! * row[i]!;
  return sum;
}

/** Weights of a logistic regression with an L2 penalty (not on the intercept), by Newton's steps (IRLS) until they rest. */
export function fitLogistic({ rows, outcomes }: Sample, l2 = 1): Float64Array {
  const width = rows[0]?.length ?? 1;
  const weights = new Float64Array(width);
  for (let step = 0; step < STEPS; step++) {
    const { gradient, hessian } = derivatives(rows, outcomes, weights, l2);
    const change = solve(hessian, gradient);
    let largest = 0;
    for (let i = 0; i < width; i++) {
      weights[i]! += change[i]!;
      largest = Math.max(largest, Math.abs(change[i]!));
    }
    if (largest < 1e-8) break;
  }
  return weights;
}

function derivatives(rows: Sample['rows'], outcomes: Sample['outcomes'], weights: Float64Array, l2: number) {
  const width = weights.length;
  const gradient = new Float64Array(width);
  const hessian = Array.from({ length: width }, () => new Float64Array(width));
  rows.forEach((row, at) => {
    const said = sigmoid(dot(weights, row));
    const rest = outcomes[at]! - said;
    const spread = Math.max(said * (1 - said), 1e-9);
    for (let i = 0; i < width; i++) {
      const value = row[i]!;
      if (value === 0) continue;
      gradient[i]! += rest * value;
      const line = hessian[i]!;
      for (let j = 0; j <= i; j++) line[j]! += spread * value * row[j]!;
    }
  });
  for (let i = 0; i < width; i++) {
    const penalty = i === 0 ? 1e-9 : l2;
    gradient[i]! -= i === 0 ? 0 : l2 * weights[i]!;
    hessian[i]![i]! += penalty;
  }
  return { gradient, hessian };
}

/** Solves a symmetric positive system, of which the lower half is given, by Cholesky. */
function solve(lower: Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  for (let i = 0; i < n; i++)
    for (let j = 0; j <= i; j++) {
      let sum = lower[i]![j]!;
      for (let k = 0; k < j; k++) sum -= lower[i]![k]! * lower[j]![k]!;
      lower[i]![j] = i === j ? Math.sqrt(Math.max(sum, 1e-12)) : sum / lower[j]![j]!;
    }
  const found = Float64Array.from(right);
  for (let i = 0; i < n; i++) {
    for (let k = 0; k < i; k++) found[i]! -= lower[i]![k]! * found[k]!;
    found[i]! /= lower[i]![i]!;
  }
  for (let i = n - 1; i >= 0; i--) {
    for (let k = i + 1; k < n; k++) found[i]! -= lower[k]![i]! * found[k]!;
    found[i]! /= lower[i]![i]!;
  }
  return found;
}

/** Area under the ROC curve: how likely a won row is said to be likelier than one that was not; ties count half. */
export function auc(said: readonly number[], outcomes: readonly (0 | 1)[]): number {
  const order = said.map((_p, i) => i).sort((a, b) => said[a]! - said[b]!);
  let ranks = 0;
  for (let at = 0; at < order.length;) {
    let end = at;
    while (end < order.length && said[order[end]!] === said[order[at]!]) end++;
    const rank = (at + 1 + end) / 2;
    for (; at < end; at++) if (outcomes[order[at]!] === 1) ranks += rank;
  }
  const won = outcomes.filter((one) => one === 1).length;
  const lost = outcomes.length - won;
  return won === 0 || lost === 0 ? 0.5 : (ranks - (won * (won + 1)) / 2) / (won * lost);
}

/** What was said against what came, in bins of equal size by what was said. */
export function calibrationOf(said: readonly number[], outcomes: readonly (0 | 1)[], bins = 10): CalibrationBin[] {
  const order = said.map((_p, i) => i).sort((a, b) => said[a]! - said[b]! || a - b);
  return Array.from({ length: bins }, (_none, bin) => {
    const own = order.slice(Math.floor((bin * order.length) / bins), Math.floor(((bin + 1) * order.length) / bins));
    const mean = (of: (i: number) => number): number =>
      own.reduce((sum, i) => sum + of(i), 0) / Math.max(1, own.length);
    return { count: own.length, predictedPpm: ppm(mean((i) => said[i]!)), observedPpm: ppm(mean((i) => outcomes[i]!)) };
  });
}

/**
 * Quality on unseen rows: each row is judged by a model that was fitted without its fold. Folds are dealt in turn among won
 * and among lost rows, so that each has its share of both.
 */
export function crossValidate(
  count: number,
  outcomes: readonly (0 | 1)[],
  fitAndSay: (train: readonly number[], test: readonly number[]) => number[],
  folds = 5,
): Quality {
  const foldOf = dealt(outcomes, folds);
  const said = Array.from<number>({ length: count }).fill(0);
  const foldAucPpm = Array.from({ length: folds }, (_none, fold) => {
    const test = foldOf.flatMap((own, i) => (own === fold ? [i] : []));
    const train = foldOf.flatMap((own, i) => (own === fold ? [] : [i]));
    const answers = fitAndSay(train, test);
    test.forEach((row, at) => (said[row] = answers[at]!));
    return ppm(
      auc(
        answers,
        test.map((row) => outcomes[row]!),
      ),
    );
  });
  const calibration = calibrationOf(said, outcomes);
  const off = calibration.reduce((sum, bin) => sum + bin.count * Math.abs(bin.predictedPpm - bin.observedPpm), 0);
  return {
    ...{ rows: count, positives: outcomes.filter((one) => one === 1).length, folds, foldAucPpm, calibration },
    aucPpm: ppm(auc(said, outcomes)),
    brierPpm: ppm(said.reduce((sum, p, i) => sum + (p - outcomes[i]!) ** 2, 0) / Math.max(1, count)),
    calibrationErrorPpm: Math.round(off / Math.max(1, count)),
  };
}

function dealt(outcomes: readonly (0 | 1)[], folds: number): number[] {
  const next = [0, 0];
  return outcomes.map((outcome) => next[outcome]!++ % folds);
}
