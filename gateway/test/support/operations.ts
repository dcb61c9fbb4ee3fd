import {
  getNamedType,
  type GraphQLArgument,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLSchema,
  isAbstractType,
  isCompositeType,
  isEnumType,
  isInterfaceType,
  isNonNullType,
  isUnionType,
} from 'graphql';
import type { Random } from './random.ts';

const VARIABLES = ['$n: Int = 2', '$t: Boolean! = true', '$f: Boolean! = false', '$id: ID! = "1"'];
const CONDITIONS = [
  '@include(if: $t)',
  '@include(if: $f)',
  '@skip(if: $t)',
  '@skip(if: $f)',
  '@include(if: true)',
  '@skip(if: true)',
];

export interface Generated {
  readonly query: string;
  readonly variables: Record<string, unknown>;
}

/** Writes random operations of a schema: fragments, aliases, conditions, variables, abstract types. */
export class OperationWriter {
  private readonly schema: GraphQLSchema;
  private readonly random: Random;
  private fragments: string[] = [];
  private alias = 0;

  constructor(schema: GraphQLSchema, random: Random) {
    this.schema = schema;
    this.random = random;
  }

  next(): Generated {
    this.fragments = [];
    const { random, schema } = this;
    const mutationType = schema.getMutationType();
    const mutation = mutationType && random.chance(0.2);
    const root = (mutation ? mutationType : schema.getQueryType()) as GraphQLCompositeType;
    const body = this.set(root, 4) || '{ __typename }';
    const kind = mutation ? 'mutation' : 'query';
    const text = `{ a: __typename ${body.slice(1, -1)} } ${this.fragments.join(' ')}`;
    const declared = VARIABLES.filter((line) => new RegExp(`\\${line.slice(0, line.indexOf(':'))}\\b`).test(text));
    const query = `${kind} Op${declared.length > 0 ? `(${declared.join(', ')})` : ''} ${text}`;
    const variables: Record<string, unknown> = {};
    if (random.chance(0.5)) variables.n = random.below(4) + 1;
    if (random.chance(0.3)) variables.t = random.chance(0.5);
    if (random.chance(0.3)) variables.f = random.chance(0.5);
    return { query, variables };
  }

  private set(type: GraphQLCompositeType, depth: number): string {
    const { random } = this;
    const out: string[] = [];
    const fields = isUnionType(type) ? [] : Object.values(type.getFields());
    const count = 1 + random.below(4);
    for (let i = 0; i < count && fields.length > 0; i++) out.push(this.field(random.pick(fields), depth));
    if (isAbstractType(type)) {
      const types = this.schema.getPossibleTypes(type);
      for (let i = random.below(3); i >= 0; i--) out.push(this.fragment(random.pick(types), depth));
      if (isInterfaceType(type) && random.chance(0.1)) out.push(this.fragment(type, depth));
    } else if (random.chance(0.15)) out.push(this.fragment(type, depth));
    if (random.chance(0.2)) out.push(random.chance(0.3) ? `t${this.alias++}: __typename` : '__typename');
    const text = out.filter(Boolean).join(' ');
    return text && `{ ${text} }`;
  }

  private fragment(type: GraphQLCompositeType, depth: number): string {
    const set = this.set(type, depth - 1);
    if (!set) return '';
    const condition = this.condition();
    if (this.random.chance(0.3)) {
      const name = `F${this.fragments.length}`;
      this.fragments.push(`fragment ${name} on ${type.name} ${set}`);
      return `...${name}${condition}`;
    }
    return this.random.chance(0.1)
      ? `...${condition || ' @include(if: $t)'} ${this.same(type, set)}`
      : `... on ${type.name}${condition} ${set}`;
  }

  /** A fragment without type condition is only right where the type is the parent's; narrow it inside. */
  private same(type: GraphQLCompositeType, set: string): string {
    return `{ ... on ${type.name} ${set} }`;
  }

  private field(field: GraphQLField<unknown, unknown>, depth: number): string {
    const type = getNamedType(field.type);
    const composite = isCompositeType(type);
    if (composite && depth <= 0) return '';
    const set = composite ? this.set(type, depth - 1) : '';
    if (composite && !set) return '';
    const args = field.args.filter((arg) => isNonNullType(arg.type) || this.random.chance(0.5));
    const list = args.length ? `(${args.map((arg) => `${arg.name}: ${this.argument(arg)}`).join(', ')})` : '';
    // Two selections of one name may not differ in their arguments.
    const alias = list || this.random.chance(0.15) ? `x${this.alias++}: ` : '';
    return `${alias}${field.name}${list}${this.condition()}${set && ` ${set}`}`;
  }

  private condition(): string {
    return this.random.chance(0.12) ? ` ${this.random.pick(CONDITIONS)}` : '';
  }

  private argument({ name, type }: GraphQLArgument): string {
    const named = getNamedType(type);
    if (isEnumType(named)) return this.random.pick(named.getValues()).name;
    if (named.name === 'Int')
      return name === 'first' && this.random.chance(0.4) ? '$n' : String(this.random.below(4) + 1);
    if (named.name === 'ID') return this.random.chance(0.3) ? '$id' : `"${this.random.below(5)}"`;
    return '"text"';
  }
}
