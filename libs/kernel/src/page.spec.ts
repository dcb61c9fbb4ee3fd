import { decodeCursor, encodeCursor, pageRequest, toPage } from './page.ts';

describe('pages', () => {
  it('reads back the cursor it wrote', () => {
    expect(decodeCursor(encodeCursor(['2026-01-01', null, 'id']), 3)).toEqual(['2026-01-01', null, 'id']);
  });

  it.each([
    '',
    'x',
    '!!!',
    encodeCursor(['a']),
    Buffer.from('{"a":1}').toString('base64url'),
    Buffer.from('[1,2]').toString('base64url'),
    'A'.repeat(5000),
  ])('refuses the cursor %p', (cursor) => {
    expect(() => decodeCursor(cursor, 2)).toThrow(/cursor/);
  });

  it.each([0, -1, 101, 1.5, Number.NaN])('refuses a page of %p', (first) => {
    expect(() => pageRequest({ first }, 1)).toThrow(/between 1 and 100/);
  });

  it('defaults to twenty and knows whether more follows', () => {
    const request = pageRequest({ first: 2 }, 1);
    const page = toPage(['a', 'b', 'c'], request, (row) => [row]);
    expect(page).toEqual({
      nodes: ['a', 'b'],
      cursors: [encodeCursor(['a']), encodeCursor(['b'])],
      hasNextPage: true,
      hasPreviousPage: false,
    });
    expect(pageRequest({}, 1).first).toBe(20);
  });
});
