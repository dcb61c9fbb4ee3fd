import { type ChainRecord, judgeGone, NamedChains } from './deleted.ts';
import type { AuditDigest } from './digest.ts';

const of = { service: 'shop', brandId: 'b1' };
const named = { ...of, seq: 7, hash: 'h7', number: 3 };
const record: ChainRecord = {
  ...of,
  seq: 7,
  hash: 'h7',
  at: '2026-03-01T00:00:00Z',
  by: 'Ann',
  done: true,
  broken: null,
};

async function* digests(...heads: { seq: number; hash: string }[]): AsyncGenerator<AuditDigest> {
  for (const [index, head] of heads.entries())
    yield { number: index + 1, body: JSON.stringify({ heads: [{ ...of, ...head }] }) } as AuditDigest;
}

describe('ADM-10: a chain that is not there', () => {
  it('was deleted where a record names the end that was signed last', () =>
    expect(judgeGone(of, { named, records: [record], there: false })).toEqual({ deleted: record }));

  it.each([
    ['without a record', named, [], 'no record'],
    ['with the record of another brand', named, [{ ...record, brandId: 'b2' }], 'no record'],
    ['with a record of another end', named, [{ ...record, hash: 'h8' }], 'another end'],
    ['with a record of a shorter chain', named, [{ ...record, seq: 6 }], 'another end'],
    ['with a record that no digest confirms', undefined, [record], 'no digest'],
    [
      'that was broken before',
      named,
      [{ ...record, broken: { seq: 2, problem: 'it was rewritten' } }],
      'before it was deleted',
    ],
    ['of which nothing tells', undefined, [], 'no record'],
  ])('is broken %s', (_how, head, records, problem) =>
    expect(judgeGone(of, { named: head, records, there: false })).toEqual({
      broken: { seq: expect.any(Number), problem: expect.stringContaining(problem) },
    }),
  );

  it('is broken where it is there again, and not while it is being deleted', () => {
    const judge = (done: boolean) => judgeGone(of, { named, records: [{ ...record, done }], there: true });
    expect(judge(true)).toEqual({ broken: { seq: 1, problem: expect.stringContaining('rows again') } });
    expect(judge(false)).toEqual({ deleted: { ...record, done: false } });
  });

  it('is known by the last digest that names it', async () => {
    const chains = new NamedChains();
    const passed: number[] = [];
    for await (const { number } of chains.through(
      digests({ seq: 3, hash: 'h3' }, { seq: 7, hash: 'h7' }, { seq: 0, hash: 'g' }),
    ))
      passed.push(number);
    expect(passed).toEqual([1, 2, 3]);
    expect(chains.of('shop')).toEqual([{ ...of, seq: 7, hash: 'h7', number: 2 }]);
    expect(chains.of('other')).toEqual([]);
  });
});
