import fc from 'fast-check';
import { newId } from '@mh-os/kernel';
import { type DealFacts, decideMove, defaultPipeline, plainPipeline, type Stage } from './pipeline.rules.ts';
import { rankBetween } from './rank.rules.ts';

const stages: Stage[] = defaultPipeline.stages.map((one, position) => ({ ...one, id: newId(), position }));
const pipeline = { stages, lostReasons: defaultPipeline.lostReasons };
const named = (name: string): Stage => stages.find((one) => one.name === name)!;
const deal: DealFacts = {
  ...{ status: 'OPEN', stageId: named('New').id, reached: 0, amountMinor: 100n, expectedClose: '2026-12-01' },
  ...{ ownerId: 'u', personId: null, companyId: null, fields: {} },
};
const move = (facts: Partial<DealFacts>, to: string, reason: string | null = null) =>
  decideMove({ ...deal, ...facts }, named(to), pipeline, reason);
const refusal = (fn: () => unknown): unknown => {
  try {
    return fn();
  } catch (error) {
    const { code, details } = error as { code: string; details: object };
    return [code, details];
  }
};

describe('moves of deals', () => {
  it('CRM-10: go stage by stage, over those that may be skipped', () => {
    expect(move({}, 'Contacted')).toEqual({ status: 'OPEN', reached: 1, lostReason: null });
    expect(refusal(() => move({}, 'Offer'))).toEqual([
      'DEAL_STAGE_SKIPPED',
      { skipped: [named('Contacted').id, named('Qualified').id] },
    ]);
    expect(move({ reached: 3 }, 'Won')).toEqual({ status: 'WON', reached: 3, lostReason: null });
    expect(refusal(() => move({ reached: 2 }, 'Won'))).toEqual([
      'DEAL_STAGE_SKIPPED',
      { skipped: [named('Offer').id] },
    ]);
  });

  it('CRM-10: go back freely, and forward again to where they have been', () => {
    expect(move({ reached: 3 }, 'New').reached).toBe(3);
    expect(move({ reached: 3 }, 'Offer').reached).toBe(3);
    expect(move({ status: 'LOST', reached: 1 }, 'Contacted').status).toBe('OPEN');
    expect(refusal(() => move({ status: 'LOST', reached: 1 }, 'Offer'))).toEqual([
      'DEAL_STAGE_SKIPPED',
      { skipped: [named('Qualified').id] },
    ]);
  });

  it('CRM-10: need what the stage asks for', () => {
    expect(refusal(() => move({ reached: 1, ownerId: null }, 'Qualified'))).toEqual([
      'DEAL_FIELDS_REQUIRED',
      { missing: ['owner'] },
    ]);
    const asking = { ...named('Contacted'), requiredFields: ['field.chairs', 'company', 'person'] };
    const missing = refusal(() => decideMove({ ...deal, companyId: newId() }, asking, pipeline, null));
    expect(missing).toEqual(['DEAL_FIELDS_REQUIRED', { missing: ['field.chairs', 'person'] }]);
    expect(
      decideMove({ ...deal, companyId: 'c', personId: 'p', fields: { chairs: 0 } }, asking, pipeline, null).reached,
    ).toBe(1);
  });

  it('CRM-10: are lost with a reason of the pipeline only', () => {
    expect(move({}, 'Lost', 'Price')).toEqual({ status: 'LOST', reached: 0, lostReason: 'Price' });
    for (const reason of [null, 'Bad luck'])
      expect(refusal(() => move({}, 'Lost', reason))).toMatchObject(['DEAL_LOST_REASON', {}]);
  });
});

describe('pipelines', () => {
  const { stages: plain, lostReasons } = defaultPipeline;
  it('keep won and lost last, certain', () => {
    const made = plainPipeline({
      name: 'P',
      lostReasons,
      stages: [...plain].reverse().map((one) => ({ ...one, probability: 50 })),
    });
    expect(made.stages.slice(-2).map(({ kind, probability }) => [kind, probability])).toEqual([
      ['WON', 100],
      ['LOST', 0],
    ]);
  });

  it.each([
    { name: 'P', lostReasons: [], stages: plain },
    { name: 'P', lostReasons, stages: plain.filter(({ kind }) => kind !== 'LOST') },
    { name: 'P', lostReasons, stages: [...plain, { name: 'Won again', kind: 'WON', probability: 1 }] },
    { name: 'P', lostReasons, stages: [...plain, { name: 'new', probability: 1 }] },
    { name: 'P', lostReasons, stages: plain.map((one) => ({ ...one, probability: 101 })) },
    { name: 'P', lostReasons, stages: plain.map((one) => ({ ...one, requiredFields: ['password'] })) },
  ])('refuse case %#', (given) => {
    expect(() => plainPipeline(given)).toThrow(expect.objectContaining({ code: 'PIPELINE_INVALID' }));
  });
});

describe('ranks', () => {
  it('lie between their neighbours, however often somebody moves', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(), { minLength: 1, maxLength: 120 }), (moves) => {
        const ranks: string[] = [];
        for (const move of moves) {
          const at = move % (ranks.length + 1);
          ranks.splice(at, 0, rankBetween(ranks[at - 1] ?? null, ranks[at] ?? null));
        }
        expect([...ranks].sort()).toEqual(ranks);
        expect(new Set(ranks).size).toBe(ranks.length);
      }),
    );
  });

  it('grow slowly where all moves go to one place', () => {
    let rank = rankBetween(null, null);
    for (let i = 0; i < 100; i++) rank = rankBetween(null, rank);
    expect(rank.length).toBeLessThan(40);
    expect(() => rankBetween('b', 'a')).toThrow(RangeError);
  });
});
