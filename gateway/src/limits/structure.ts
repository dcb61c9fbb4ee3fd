import {
  type DocumentNode,
  type FragmentDefinitionNode,
  Kind,
  type OperationDefinitionNode,
  type SelectionNode,
  type SelectionSetNode,
} from 'graphql';
import { Refusal } from '../errors/refusal.ts';

export interface StructureLimits {
  readonly depth: number;
  readonly rootFields: number;
}

/** Selections after every fragment is expanded: the planner expands, so a bomb must be counted without expanding. */
const MAX_SELECTIONS = 4_000;
/** Repeats of one name in one selection set: validation compares them pair by pair. */
const MAX_REPEATS = 40;
const MAX_FRAGMENTS = 60;
const MAX_OPERATIONS = 10;

interface Size {
  depth: number;
  selections: number;
  fields: number;
}

function refuse(what: string, limit: number): Refusal {
  return new Refusal('LIMIT_EXCEEDED', `The document has more than ${limit} ${what}; ${limit} are allowed.`, {
    details: { limit, what },
  });
}

/** Measures a parsed document without its schema; each fragment is measured once, however often it is spread. */
class Measure {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly sizes = new Map<string, Size | 'open'>();

  constructor(document: DocumentNode) {
    for (const node of document.definitions)
      if (node.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(node.name.value, node);
    if (this.fragments.size > MAX_FRAGMENTS) throw refuse('fragments', MAX_FRAGMENTS);
  }

  all(): void {
    for (const name of this.fragments.keys()) this.fragment(name);
  }

  set(set: SelectionSetNode): Size {
    const total: Size = { depth: 0, selections: 0, fields: 0 };
    for (const selection of set.selections) this.add(total, selection);
    if (total.selections > MAX_SELECTIONS) throw refuse('selections with all fragments expanded', MAX_SELECTIONS);
    return total;
  }

  private add(total: Size, selection: SelectionNode): void {
    const part = this.selection(selection);
    total.depth = Math.max(total.depth, part.depth);
    total.selections += part.selections;
    total.fields += part.fields;
  }

  private selection(node: SelectionNode): Size {
    if (node.kind === Kind.INLINE_FRAGMENT) return this.set(node.selectionSet);
    if (node.kind === Kind.FRAGMENT_SPREAD) return this.fragment(node.name.value);
    if (!node.selectionSet) return { depth: 1, selections: 1, fields: 1 };
    const below = this.set(node.selectionSet);
    return { depth: below.depth + 1, selections: below.selections + 1, fields: 1 };
  }

  private fragment(name: string): Size {
    const known = this.sizes.get(name);
    // A cycle: validation will refuse it with a better message than a limit could.
    if (known === 'open') return { depth: 0, selections: 1, fields: 0 };
    if (known) return known;
    const node = this.fragments.get(name);
    if (!node) return { depth: 0, selections: 1, fields: 0 };
    this.sizes.set(name, 'open');
    const size = this.set(node.selectionSet);
    this.sizes.set(name, size);
    return size;
  }
}

function countRepeats(set: SelectionSetNode, seen: Map<string, number>): void {
  for (const selection of set.selections) {
    if (selection.kind === Kind.INLINE_FRAGMENT) countRepeats(selection.selectionSet, seen);
    if (selection.kind !== Kind.FIELD) continue;
    const key = selection.alias?.value ?? selection.name.value;
    const count = (seen.get(key) ?? 0) + 1;
    if (count > MAX_REPEATS) throw refuse(`repeats of one field in a selection`, MAX_REPEATS);
    seen.set(key, count);
    if (selection.selectionSet) countRepeats(selection.selectionSet, new Map());
  }
}

/** Refuses documents that are too deep, too wide or too repetitive; runs before validation, linear in the text. */
export function checkStructure(document: DocumentNode, limits: StructureLimits): void {
  const operations = document.definitions.filter(
    (node): node is OperationDefinitionNode => node.kind === Kind.OPERATION_DEFINITION,
  );
  if (operations.length > MAX_OPERATIONS) throw refuse('operations', MAX_OPERATIONS);
  const measure = new Measure(document);
  measure.all();
  for (const operation of operations) {
    const size = measure.set(operation.selectionSet);
    if (size.depth > limits.depth) throw refuse('levels of depth', limits.depth);
    if (size.fields > limits.rootFields) throw refuse('root fields', limits.rootFields);
  }
  for (const node of document.definitions) if ('selectionSet' in node) countRepeats(node.selectionSet, new Map());
}
