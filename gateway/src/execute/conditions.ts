import type { OperationElement } from '@apollo/federation-internals';
import { type DirectiveNode, type DocumentNode, type FieldNode, Kind, visit } from 'graphql';
import { Unsupported } from './unsupported.ts';

/** Values of the variables in @skip and @include. */
export type Flags = Readonly<Record<string, boolean>>;

/** With more of them the number of shapes would grow without need. */
const MAX_FLAGS = 8;

/** Keys that live on Object.prototype would be read from there. */
const RESERVED = new Set(Object.getOwnPropertyNames(Object.prototype));

/**
 * Names of the variables that decide what is selected. Throws Unsupported for what the compiled executor leaves to
 * Apollo's: introspection and keys that every JavaScript object has.
 */
export function survey(document: DocumentNode): readonly string[] {
  const names = new Set<string>();
  visit(document, {
    Field(node: FieldNode) {
      if (node.name.value === '__schema' || node.name.value === '__type') throw new Unsupported('introspection');
      if (RESERVED.has(node.alias?.value ?? node.name.value)) throw new Unsupported('reserved key');
    },
    Directive(node: DirectiveNode) {
      const value = node.arguments?.find(({ name }) => name.value === 'if')?.value;
      if ((node.name.value === 'skip' || node.name.value === 'include') && value?.kind === Kind.VARIABLE)
        names.add(value.name.value);
    },
  });
  if (names.size > MAX_FLAGS) throw new Unsupported('many conditions');
  return [...names].sort();
}

function valueOf(condition: unknown, flags: Flags): boolean {
  if (typeof condition === 'boolean') return condition;
  const flag = flags[(condition as { name: string }).name];
  if (flag === undefined) throw new Unsupported('unknown condition');
  return flag;
}

/** Whether @skip or @include leave a selection out. */
export function isSkipped(element: OperationElement, flags: Flags): boolean {
  for (const directive of element.appliedDirectives) {
    if (directive.name === 'skip' && valueOf(directive.arguments().if, flags)) return true;
    if (directive.name === 'include' && !valueOf(directive.arguments().if, flags)) return true;
  }
  return false;
}
