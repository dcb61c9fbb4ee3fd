import { changesOf } from './changes.ts';

describe('changes', () => {
  it('tells what differs, and nothing that was left out', () => {
    const before = { name: 'A', tags: ['x'], category: null, count: 1, at: new Date(0) };
    expect(changesOf(before, { name: 'B', tags: ['x'], category: '', count: 2, at: undefined })).toEqual([
      { field: 'name', before: 'A', after: 'B' },
      { field: 'count', before: '1', after: '2' },
    ]);
    expect(changesOf({ at: null }, { at: new Date(0) })).toEqual([
      { field: 'at', before: null, after: '1970-01-01T00:00:00.000Z' },
    ]);
  });

  it('knows an object by what it holds, whatever the order of its keys', () => {
    expect(changesOf({ rule: { a: 1, b: 2n } }, { rule: { b: 2n, a: 1 } })).toEqual([]);
    expect(changesOf({ rule: { a: 1 } }, { rule: { a: 2 } })).toEqual([
      { field: 'rule', before: '{"a":1}', after: '{"a":2}' },
    ]);
  });

  it('compares long texts to their end and tells their beginning', () => {
    const [one, other] = [`${'x'.repeat(3_000)}1`, `${'x'.repeat(3_000)}2`];
    const [change] = changesOf({ text: one }, { text: other });
    expect(change).toEqual({ field: 'text', before: `${'x'.repeat(2_000)}…`, after: `${'x'.repeat(2_000)}…` });
  });
});
