import { type DocumentNode, type FragmentDefinitionNode, Kind, type SelectionSetNode } from 'graphql';
import { limitExceeded, type OperationLimits } from './limits.ts';

/** What a document holds with its fragments expanded. */
export type Measures = Omit<OperationLimits, 'tokens'>;
type Sums = { -readonly [K in keyof Measures]: Measures[K] };

const NONE: Measures = { depth: 0, aliases: 0, directives: 0, rootFields: 0, fields: 0 };

/** Measures selections; each fragment once, however often it is spread, so that bombs cost nothing here. */
class Measurer {
  private readonly fragments = new Map<string, FragmentDefinitionNode>();
  private readonly known = new Map<string, Measures>();

  constructor(document: DocumentNode) {
    for (const definition of document.definitions)
      if (definition.kind === Kind.FRAGMENT_DEFINITION) this.fragments.set(definition.name.value, definition);
  }

  selection(set: SelectionSetNode | undefined): Measures {
    const sums: Sums = { ...NONE };
    for (const node of set?.selections ?? []) {
      const field = node.kind === Kind.FIELD;
      const child =
        node.kind === Kind.FRAGMENT_SPREAD ? this.fragment(node.name.value) : this.selection(node.selectionSet);
      sums.depth = Math.max(sums.depth, child.depth + (field ? 1 : 0));
      sums.fields += child.fields + (field ? 1 : 0);
      sums.rootFields += field ? 1 : child.rootFields;
      sums.aliases += child.aliases + (field && node.alias ? 1 : 0);
      sums.directives += child.directives + (node.directives?.length ?? 0);
    }
    return sums;
  }

  private fragment(name: string): Measures {
    const known = this.known.get(name);
    if (known) return known;
    // Set before the descent: a fragment that spreads itself ends here, validation refuses it later.
    this.known.set(name, NONE);
    const measures = this.selection(this.fragments.get(name)?.selectionSet);
    this.known.set(name, measures);
    return measures;
  }
}

/** Measures all operations of a document together: the largest depth and root, the sums of the rest. */
export function measureDocument(document: DocumentNode): Measures {
  const measurer = new Measurer(document);
  const total: Sums = { ...NONE };
  for (const definition of document.definitions) {
    if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
    const measures = measurer.selection(definition.selectionSet);
    total.depth = Math.max(total.depth, measures.depth);
    total.rootFields = Math.max(total.rootFields, measures.rootFields);
    total.aliases += measures.aliases;
    total.fields += measures.fields;
    total.directives += measures.directives + (definition.directives?.length ?? 0);
  }
  return total;
}

/** Refuses a parsed document that exceeds a limit. */
export function checkDocument(document: DocumentNode, limits: OperationLimits): void {
  const measures = measureDocument(document);
  for (const name of Object.keys(measures) as (keyof Measures)[])
    if (measures[name] > limits[name]) throw limitExceeded(name, limits[name]);
}
