import {
  type FieldNode,
  type FragmentDefinitionNode,
  getNamedType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  Kind,
  type OperationDefinitionNode,
  type SelectionSetNode,
  type ValueNode,
} from 'graphql';
import { Refusal } from '../errors/refusal.ts';

export type Variables = Readonly<Record<string, unknown>>;
/** Points of one call, given its coerced variables. */
export type CostOf = (variables: Variables) => number;

const DEFAULT_PAGE = 20;
const MAX_PAGE = 100;
/** A list without paging is short by the rules of the graph. */
const PLAIN_LIST = 3;
const MUTATION = 10;
/** Types that only wrap what a page already counts. */
const WRAPPER = /(?:Connection|Edge|PageInfo)$/;

type Size = number | ((variables: Variables) => number);

/** Constant part plus parts that depend on variables, so that most calls cost one addition. */
interface Term {
  fixed: number;
  varying: CostOf[];
}

const total = ({ fixed, varying }: Term, variables: Variables): number =>
  varying.reduce((sum, part) => sum + part(variables), fixed);

function readPage(value: unknown, field: string): number {
  if (value === undefined || value === null) return DEFAULT_PAGE;
  const size = Number(value);
  if (Number.isInteger(size) && size >= 1 && size <= MAX_PAGE) return size;
  throw new Refusal('LIMIT_EXCEEDED', `${field}(first: ${size}) is outside 1 to ${MAX_PAGE}.`, {
    details: { limit: MAX_PAGE, what: 'first' },
  });
}

/** Compiles the cost of one operation from list sizes. */
export class CostCompiler {
  private readonly schema: GraphQLSchema;
  private readonly fragments: Readonly<Record<string, FragmentDefinitionNode>>;

  constructor(schema: GraphQLSchema, fragments: Readonly<Record<string, FragmentDefinitionNode>>) {
    this.schema = schema;
    this.fragments = fragments;
  }

  compile(operation: OperationDefinitionNode): CostOf {
    const root = this.schema.getRootType(operation.operation);
    if (!root) return () => 0;
    const base = operation.operation === 'mutation' ? MUTATION : 1;
    const term = this.set(operation.selectionSet, root, undefined, base);
    return (variables) => total(term, variables);
  }

  /** `page` is the size of the enclosing connection, which its edges and nodes take over. */
  private set(set: SelectionSetNode, type: GraphQLCompositeType, page: Size | undefined, base = 0): Term {
    const sum: Term = { fixed: 0, varying: [] };
    for (const node of set.selections) {
      const part = node.kind === Kind.FIELD ? this.field(node, type, page, base) : undefined;
      if (part) merge(sum, part);
      if (node.kind === Kind.FIELD) continue;
      const fragment = node.kind === Kind.FRAGMENT_SPREAD ? this.fragments[node.name.value] : node;
      if (!fragment) continue;
      const name = fragment.typeCondition?.name.value;
      const narrowed = name ? this.schema.getType(name) : type;
      if (isCompositeType(narrowed)) merge(sum, this.set(fragment.selectionSet, narrowed, page, base));
    }
    return sum;
  }

  private field(node: FieldNode, parent: GraphQLCompositeType, page: Size | undefined, base: number): Term {
    const field = isObjectType(parent) || 'getFields' in parent ? parent.getFields()[node.name.value] : undefined;
    if (!field) return { fixed: base, varying: [] };
    const type = getNamedType(field.type);
    if (!isCompositeType(type) || !node.selectionSet) return { fixed: base, varying: [] };
    const wrapper = WRAPPER.test(type.name);
    const list = isListType(isNonNullType(field.type) ? field.type.ofType : field.type);
    const size = sizeOf(node, field, wrapper, list, page);
    const inner = this.set(node.selectionSet, type, wrapper ? size : undefined);
    const own = wrapper || !(list || isAbstractType(type) || 'id' in type.getFields()) ? 0 : 1;
    // A size that nothing multiplies still has to be one that is allowed.
    if (typeof size === 'function' && !list) inner.varying.push((variables) => size(variables) * 0);
    // A connection is one object; the edges or nodes inside it are as many as its page.
    return scale({ fixed: inner.fixed + own, varying: inner.varying }, list ? size : undefined, base);
  }
}

function merge(sum: Term, part: Term): void {
  sum.fixed += part.fixed;
  sum.varying.push(...part.varying);
}

function scale(term: Term, size: Size | undefined, base: number): Term {
  if (size === undefined) return { fixed: term.fixed + base, varying: term.varying };
  if (typeof size === 'number' && term.varying.length === 0)
    return { fixed: base + size * Math.max(1, term.fixed), varying: [] };
  const times = typeof size === 'number' ? () => size : size;
  return { fixed: base, varying: [(variables) => times(variables) * Math.max(1, total(term, variables))] };
}

function sizeOf(
  node: FieldNode,
  field: GraphQLField<unknown, unknown>,
  wrapper: boolean,
  list: boolean,
  page: Size | undefined,
): Size | undefined {
  const first = field.args.find((arg) => arg.name === 'first');
  if (first) {
    const value = node.arguments?.find((arg) => arg.name.value === 'first')?.value;
    return pageSize(value, first.defaultValue, field.name);
  }
  if (list) return page ?? PLAIN_LIST;
  return wrapper && getNamedType(field.type).name.endsWith('Connection') ? DEFAULT_PAGE : page;
}

function pageSize(value: ValueNode | undefined, fallback: unknown, field: string): Size {
  if (value?.kind !== Kind.VARIABLE) return readPage(value?.kind === Kind.INT ? value.value : fallback, field);
  const name = value.name.value;
  return (variables) => readPage(variables[name] ?? fallback, field);
}
