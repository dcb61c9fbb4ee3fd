import fc from 'fast-check';
import { type CategoryNode, inTreeOrder, labelOf, labelParts, replaced, slugOf, subtree } from './category.rules.ts';

const node = (id: string, parentId: string | null, path: string, position = 0): CategoryNode => {
  const slug = path.split('/').at(-1)!;
  return { id, parentId, name: slug.toUpperCase(), slug, path, position };
};
const tree = new Map(
  [node('a', null, 'a'), node('b', 'a', 'a/b'), node('c', 'b', 'a/b/c'), node('x', null, 'x', 1)].map((one) => [
    one.id,
    one,
  ]),
);
const code = (fn: () => unknown): unknown => {
  try {
    fn();
    return 'done';
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('categories', () => {
  it('have slugs that fold umlauts and accents, the same for the same name in any case', () => {
    expect(['Haar & Bart', 'Größen', ' Crème  brûlée ', '>>', '日本'].map(slugOf)).toEqual([
      'haar-bart',
      'groessen',
      'creme-brulee',
      '',
      '日本',
    ]);
    fc.assert(fc.property(fc.string(), (text) => expect(slugOf(slugOf(text))).toBe(slugOf(text))));
  });

  it('are read from a written path, whatever its blanks', () => {
    expect(labelParts(' Hair>Styling  >  > & > Wax ')).toEqual(['Hair', 'Styling', 'Wax']);
  });

  it('move with all that lies below them', () => {
    expect(replaced(tree, 'b', 'x', 'b')).toEqual([
      { id: 'b', path: 'x/b' },
      { id: 'c', path: 'x/b/c' },
    ]);
    expect(replaced(tree, 'a', null, 'z').map((one) => one.path)).toEqual(['z', 'z/b', 'z/b/c']);
    expect(subtree(tree, 'b').map((one) => one.id)).toEqual(['b', 'c']);
    expect(labelOf(tree, 'c')).toBe('A > B > C');
  });

  it('never lie below themselves, beside their like or too deep', () => {
    expect(code(() => replaced(tree, 'a', 'c', 'a'))).toBe('CATEGORY_CYCLE');
    expect(code(() => replaced(tree, 'a', 'a', 'a'))).toBe('CATEGORY_CYCLE');
    expect(code(() => replaced(tree, null, null, 'x'))).toBe('CATEGORY_TAKEN');
    expect(code(() => replaced(tree, 'x', 'nowhere', 'x'))).toBe('CATEGORY_UNKNOWN');
    const deep = new Map(tree);
    for (const [at, id] of ['e', 'f', 'g', 'h'].entries())
      deep.set(
        id,
        node(
          id,
          at === 0 ? 'd' : String.fromCharCode(id.charCodeAt(0) - 1),
          `a/b/c/d/${'efgh'
            .slice(0, at + 1)
            .split('')
            .join('/')}`,
        ),
      );
    deep.set('d', node('d', 'c', 'a/b/c/d'));
    expect(code(() => replaced(deep, 'x', 'h', 'x'))).toBe('CATEGORY_TOO_DEEP');
  });

  it('stand in the order of the tree whatever the order of rows', () => {
    const rows = [...tree.values()];
    fc.assert(
      fc.property(fc.shuffledSubarray(rows, { minLength: 4 }), (shuffled) => {
        expect(inTreeOrder(shuffled).map((one) => one.id)).toEqual(['a', 'b', 'c', 'x']);
      }),
    );
  });
});
