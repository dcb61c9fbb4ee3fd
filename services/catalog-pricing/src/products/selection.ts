import { type GraphQLResolveInfo, Kind, type SelectionSetNode } from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments'>;

/** Names of all fields below the given path of a selection, fragments included; conditions count as true. */
function fieldsBelow(info: Info, sets: readonly SelectionSetNode[]): Map<string, SelectionSetNode[]> {
  const found = new Map<string, SelectionSetNode[]>();
  const visit = (set: SelectionSetNode): void => {
    for (const node of set.selections) {
      if (node.kind === Kind.FIELD) {
        const known = found.get(node.name.value) ?? [];
        found.set(node.name.value, node.selectionSet ? [...known, node.selectionSet] : known);
      } else if (node.kind === Kind.INLINE_FRAGMENT) visit(node.selectionSet);
      else if (info.fragments[node.name.value]) visit(info.fragments[node.name.value]!.selectionSet);
    }
  };
  sets.forEach(visit);
  return found;
}

/** Whether the caller selects the field at this path below the resolved one, e.g. `variants.prices` below `nodes`. */
export function selects(info: Info, ...path: readonly string[]): boolean {
  let sets = info.fieldNodes.flatMap((node) => (node.selectionSet ? [node.selectionSet] : []));
  for (const [index, name] of path.entries()) {
    const found = fieldsBelow(info, sets).get(name);
    if (!found) return false;
    if (index === path.length - 1) return true;
    sets = found;
  }
  return true;
}

/** Whether a connection's rows are selected with this path, through `nodes` or through `edges`. */
export function rowsSelect(info: Info, ...path: readonly string[]): boolean {
  return selects(info, 'nodes', ...path) || selects(info, 'edges', 'node', ...path);
}
