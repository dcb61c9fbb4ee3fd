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
});
