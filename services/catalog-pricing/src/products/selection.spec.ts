import { type FragmentDefinitionNode, type OperationDefinitionNode, parse, type FieldNode } from 'graphql';
import { rowsSelect, selects } from './selection.ts';

function infoOf(query: string) {
  const document = parse(query);
  const [operation, ...fragments] = document.definitions;
  const field = (operation as OperationDefinitionNode).selectionSet.selections[0] as FieldNode;
  const named = fragments as FragmentDefinitionNode[];
  return { fieldNodes: [field], fragments: Object.fromEntries(named.map((one) => [one.name.value, one])) };
}

describe('selection', () => {
  it('looks through nodes, edges, aliases and fragments', () => {
    const spread =
      '{ products { edges { node { ...F } } } } fragment F on Product { all: variants { ... { prices { id } } } }';
    expect(rowsSelect(infoOf(spread), 'variants', 'prices')).toBe(true);
    expect(rowsSelect(infoOf('{ products { nodes { id variants { id } } } }'), 'variants')).toBe(true);
    expect(rowsSelect(infoOf('{ products { nodes { id variants { id } } } }'), 'variants', 'prices')).toBe(false);
    expect(rowsSelect(infoOf('{ products { totalCount } }'), 'variants')).toBe(false);
    expect(selects(infoOf('{ product { variants { id } } }'), 'variants')).toBe(true);
    expect(selects(infoOf('{ product }'))).toBe(true);
    expect(selects(infoOf('{ product { ...Missing } }'), 'x')).toBe(false);
  });
});
