import { type FragmentDefinitionNode, Kind, type OperationDefinitionNode, type SelectionSetNode } from 'graphql';

/** Whether an operation reads __schema or __type: both stand on the root only, but also in fragments there. */
export function readsSchema(
  operation: OperationDefinitionNode,
  fragments: Readonly<Record<string, FragmentDefinitionNode>>,
): boolean {
  const seen = new Set<string>();
  const reads = (set: SelectionSetNode): boolean =>
    set.selections.some((node) => {
      if (node.kind === Kind.FIELD) return node.name.value === '__schema' || node.name.value === '__type';
      if (node.kind === Kind.INLINE_FRAGMENT) return reads(node.selectionSet);
      if (seen.has(node.name.value)) return false;
      seen.add(node.name.value);
      const fragment = fragments[node.name.value];
      return fragment !== undefined && reads(fragment.selectionSet);
    });
  return reads(operation.selectionSet);
}
