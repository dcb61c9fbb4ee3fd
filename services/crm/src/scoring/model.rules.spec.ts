import fc from 'fast-check';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { auc, calibrationOf, crossValidate, fitLogistic, sigmoid } from './logistic.rules.ts';
import { chancePpm, explain, fitModel, judgeModel, type LabelledRow, probability } from './model.rules.ts';
import type { FactValue } from './score.rules.ts';

/** Repeatable random numbers. */
function random(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

describe('logistic regression', () => {
  it('finds the weights that made the data', () => {
    const next = random(7);
    const rows = Array.from({ length: 8_000 }, () => Float64Array.from([1, next() * 4 - 2, next() < 0.5 ? 1 : 0]));
    const outcomes = rows.map((row) => (next() < sigmoid(-1 + 1.5 * row[1]! - 2 * row[2]!) ? 1 : 0));
    const [a, b, c] = fitLogistic({ rows, outcomes }, 0.01);
    expect(Math.abs(a! + 1)).toBeLessThan(0.15);
    expect(Math.abs(b! - 1.5)).toBeLessThan(0.15);
    expect(Math.abs(c! + 2)).toBeLessThan(0.15);
  });

  it('holds weights back where rows could be told apart completely', () => {
    const rows = [-2, -1, 1, 2].map((x) => Float64Array.from([1, x]));
    const weights = fitLogistic({ rows, outcomes: [0, 0, 1, 1] }, 1);
    expect(weights[1]).toBeGreaterThan(0);
    expect(weights[1]).toBeLessThan(3);
  });

  it('knows the area under the curve as counting pairs does', () => {
    const pairs = fc.array(fc.tuple(fc.integer({ min: 0, max: 5 }), fc.constantFrom<0 | 1>(0, 1)), {
      minLength: 2,
      maxLength: 30,
    });
    fc.assert(
      fc.property(pairs, (given) => {
        const won = given.filter(([, y]) => y === 1);
        const lost = given.filter(([, y]) => y === 0);
        fc.pre(won.length > 0 && lost.length > 0);
        const better = won.flatMap(([a]) => lost.map(([b]) => (a > b ? 1 : a === b ? 0.5 : 0) as number));
        const expected = better.reduce((sum, each) => sum + each, 0) / better.length;
        expect(
          auc(
            given.map(([x]) => x),
            given.map(([, y]) => y),
          ),
        ).toBeCloseTo(expected, 10);
      }),
    );
  });

  it('judges each row by a model that has not seen it', () => {
    const outcomes = Array.from({ length: 40 }, (_none, i): 0 | 1 => (i % 4 === 0 ? 1 : 0));
    const seen: number[] = [];
    const quality = crossValidate(40, outcomes, (train, test) => {
      expect(train.filter((i) => test.includes(i))).toEqual([]);
      expect(test.filter((i) => outcomes[i] === 1)).toHaveLength(2);
      seen.push(...test);
      return test.map((i) => outcomes[i]!);
    });
    expect(seen.sort((a, b) => a - b)).toEqual(outcomes.map((_one, i) => i));
    expect(quality).toMatchObject({ aucPpm: 1_000_000, brierPpm: 0, calibrationErrorPpm: 0, positives: 10 });
  });

  it('tells how far what was said lies from what came', () => {
    const bins = calibrationOf([0.1, 0.1, 0.9, 0.9], [0, 1, 1, 1], 2);
    expect(bins).toEqual([
      { count: 2, predictedPpm: 100_000, observedPpm: 500_000 },
      { count: 2, predictedPpm: 900_000, observedPpm: 1_000_000 },
    ]);
  });
});

describe('a model of leads', () => {
  const next = random(3);
  const rows: LabelledRow[] = Array.from({ length: 600 }, () => {
    const chairs = Math.floor(next() * 20);
    const kind = next() < 0.5 ? 'Salon' : 'Barber';
    const won = next() < sigmoid(chairs / 4 - 3 + (kind === 'Barber' ? 1.5 : 0));
    return { fields: { chairs, kind, news: next() < 0.2 ? null : true }, won };
  });
  const model = fitModel(rows);

  it('learns from numbers, choices and what is missing', () => {
    expect(model.encodings.map(({ field, kind }) => [field, kind])).toEqual([
      ['chairs', 'number'],
      ['kind', 'choice'],
      ['news', 'choice'],
    ]);
    const of = (fields: Record<string, FactValue>): number => probability(model, fields);
    expect(of({ chairs: 19, kind: 'Barber' })).toBeGreaterThan(of({ chairs: 2, kind: 'Barber' }));
    expect(of({ chairs: 8, kind: 'Barber' })).toBeGreaterThan(of({ chairs: 8, kind: 'Salon' }));
    expect(of({ kind: 'Unknown' })).toBeGreaterThan(0);
  });

  it('CRM-2: explains a chance by whole numbers that add up to it', () => {
    for (const { fields } of rows.slice(0, 50)) {
      const chance = chancePpm(explain(model, fields));
      expect(Math.abs(chance - probability(model, fields) * 1_000_000)).toBeLessThan(2_000);
    }
  });

  it('survives being kept as JSON', () => {
    const kept = JSON.parse(JSON.stringify(model)) as typeof model;
    expect(explain(kept, rows[0]!.fields)).toEqual(explain(model, rows[0]!.fields));
  });
});

const file = join(import.meta.dirname, '../../../../../shared/data/07-lead-scoring/bank_marketing_leads.csv');
const known = existsSync(file);
if (!known) process.stdout.write(`Skipped: there are no labelled leads at ${file}.\n`);

(known ? describe : describe.skip)('labelled leads of a bank, without the length of the call', () => {
  it('are told apart with an AUC above 0.74, and calibrated within two points', () => {
    const [head = '', ...lines] = readFileSync(file, 'utf8').trim().split('\n');
    const names = head.trim().split(',');
    const rows = lines
      .filter((_line, i) => i % 4 === 0)
      .map((line): LabelledRow => {
        const values = line.trim().split(',');
        const fields = Object.fromEntries(
          names.flatMap((name, i) =>
            name === 'y' || name === 'duration'
              ? []
              : [[name, /^-?\d+$/.test(values[i]!) ? Number(values[i]) : values[i]!]],
          ),
        );
        return { fields, won: values.at(-1) === 'yes' };
      });
    const quality = judgeModel(rows, 5);
    expect(quality.aucPpm).toBeGreaterThan(740_000);
    expect(quality.calibrationErrorPpm).toBeLessThan(20_000);
    expect(quality.calibration).toHaveLength(10);
  }, 60_000);
});
