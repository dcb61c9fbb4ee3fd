import {
  type CompositeType,
  isCompositeType,
  isListType,
  isNonNullType,
  isObjectType,
  isSubtype,
  type OutputType,
  type Schema,
  type Selection,
  type SelectionSet,
} from '@apollo/federation-internals';
import { leafText, type LeafText } from './leaf.ts';
import { type Flags, isSkipped } from './conditions.ts';
import { quote } from './text.ts';

export const NON_NULL = 1;
export const LIST = 2;

/** A selection set with the type its fields are read on where an object does not name its own. */
interface Source {
  readonly set: SelectionSet;
  readonly declared: CompositeType;
}

/** One key of an answer. */
export interface Field {
  readonly key: string;
  /** The key as JSON with its colon. */
  readonly json: string;
  /** Wrappers from outside in. */
  readonly mods: readonly number[];
  readonly leaf: LeafText | undefined;
  readonly shape: ObjectShape | undefined;
  /** Set for __typename: the type that counts where the data names none. */
  readonly typename: TypenameField | undefined;
}

interface TypenameField {
  readonly parent: CompositeType;
  /** The usual case as ready JSON: the object names this very type. */
  readonly name: string;
  readonly json: string | undefined;
}

/** What the fields of an object in the answer are, per type the data names; one compile per operation and flags. */
export class ObjectShape {
  private readonly byName = new Map<string, readonly Field[] | undefined>();
  private untyped: readonly Field[] | undefined;
  private unknown: readonly Field[] | undefined;
  private readonly schema: Schema;
  private readonly flags: Flags;
  private readonly sources: readonly Source[];

  constructor(schema: Schema, flags: Flags, sources: readonly Source[]) {
    this.schema = schema;
    this.flags = flags;
    this.sources = sources;
  }

  /** Fields of an object of the named type; undefined where the API knows no such type. */
  named(name: string): readonly Field[] | undefined {
    if (this.byName.has(name)) return this.byName.get(name);
    const type = this.schema.type(name);
    const fields = type && isCompositeType(type) ? this.compile(type) : undefined;
    this.byName.set(name, fields);
    return fields;
  }

  /** Fields of an object that does not say what it is. */
  unnamed(): readonly Field[] {
    return (this.untyped ??= this.compile(undefined));
  }

  /** Fields of an object that claims a type the API does not know: no fragment applies to it. */
  foreign(): readonly Field[] {
    return (this.unknown ??= this.compile(null));
  }

  /** `type` is null for a foreign object, undefined for one without a name. */
  private compile(type: CompositeType | null | undefined): readonly Field[] {
    const entries = new Map<string, Entry>();
    for (const { set, declared } of this.sources) this.visit(set, type, type ?? declared, entries);
    return [...entries].map(([key, entry]) => this.field(key, entry, type ?? undefined));
  }

  private visit(set: SelectionSet, named: CompositeType | null | undefined, parent: CompositeType, out: Entries): void {
    for (const selection of set.selections()) {
      if (isSkipped(selection.element, this.flags)) continue;
      if (selection.kind === 'FieldSelection') addField(selection, parent, out);
      else {
        const condition = selection.element.typeCondition;
        if (condition && (named === null || !isSubtype(condition, named ?? parent))) continue;
        this.visit(selection.selectionSet, named, condition ?? parent, out);
      }
    }
  }

  private field(key: string, entry: Entry, type: CompositeType | undefined): Field {
    const base = { key, json: `${quote(key)}:` };
    if (entry.type === undefined) {
      const json = type && isObjectType(type) ? quote(type.name) : undefined;
      const typename = { parent: entry.parent, name: type?.name ?? '', json };
      return { ...base, mods: [], leaf: undefined, shape: undefined, typename };
    }
    const mods: number[] = [];
    let inner: OutputType = entry.type;
    while (isNonNullType(inner) || isListType(inner)) {
      mods.push(isNonNullType(inner) ? NON_NULL : LIST);
      inner = inner.ofType;
    }
    const rest = { ...base, mods, typename: undefined };
    if (!isCompositeType(inner)) return { ...rest, leaf: leafText(inner, this.schema), shape: undefined };
    return { ...rest, leaf: undefined, shape: new ObjectShape(this.schema, this.flags, entry.sources) };
  }
}

interface Entry {
  /** Undefined for __typename. */
  readonly type: OutputType | undefined;
  readonly parent: CompositeType;
  readonly sources: Source[];
}

type Entries = Map<string, Entry>;

function addField(selection: Selection & { kind: 'FieldSelection' }, parent: CompositeType, out: Entries): void {
  const { definition, name } = selection.element;
  const key = selection.element.responseName();
  let entry = out.get(key);
  if (!entry) {
    entry = { type: name === '__typename' ? undefined : definition.type, parent, sources: [] };
    out.set(key, entry);
  }
  if (!selection.selectionSet || !definition.type) return;
  let inner: OutputType = definition.type;
  while (isNonNullType(inner) || isListType(inner)) inner = inner.ofType;
  if (isCompositeType(inner)) entry.sources.push({ set: selection.selectionSet, declared: inner });
}
