import { isObjectType, type Schema } from '@apollo/federation-internals';
import type { Json } from '../subgraph/reply.ts';
import { type Field, NON_NULL, type ObjectShape } from './shape.ts';
import { quote } from './text.ts';
import { DataFault } from './unsupported.ts';

/** A null that its type forbids: it belongs to the parent. */
const INVALID = Symbol('null where none may be');
type Text = string | null;

/**
 * Writes the answer as JSON text straight from the fetched data: keeps only what was asked, in the order asked, lets
 * nulls bubble. Undefined fields count as null; the rules are those of Apollo's computeResponse.
 */
export class Printer {
  private readonly schema: Schema;

  constructor(schema: Schema) {
    this.schema = schema;
  }

  /** The root object; null where a null bubbled all the way up. */
  root(data: Json, shape: ObjectShape): string {
    const name = data.__typename;
    const named = typeof name === 'string' && name ? (shape.named(name) ?? shape.foreign()) : shape.unnamed();
    return this.fields(data, named) ?? 'null';
  }

  private fields(input: Json, fields: readonly Field[]): Text {
    let out = '';
    for (let i = 0; i < fields.length; i++) {
      const field = fields[i] as Field;
      const value = input[field.key];
      const text = field.typename ? this.typename(input, field) : this.value(value, field, 0);
      if (text === INVALID) return null;
      out += (i === 0 ? '{' : ',') + field.json + (text ?? 'null');
    }
    return out === '' ? '{}' : `${out}}`;
  }

  private value(value: unknown, field: Field, at: number): Text | typeof INVALID {
    const { mods } = field;
    if (mods[at] === NON_NULL) {
      const text = this.value(value, field, at + 1);
      return text === null ? INVALID : text;
    }
    if (value === undefined || value === null) return null;
    if (at < mods.length) return this.list(value, field, at);
    if (field.leaf) return field.leaf(value) ?? null;
    return this.object(value, field.shape as ObjectShape);
  }

  private list(value: unknown, field: Field, at: number): Text {
    if (!Array.isArray(value)) throw new DataFault('expected a list');
    let out = '[';
    let invalid = false;
    for (let i = 0; i < value.length; i++) {
      const text = this.value(value[i], field, at + 1);
      if (text === INVALID) invalid = true;
      else out += (i === 0 ? '' : ',') + (text ?? 'null');
    }
    return invalid ? null : `${out}]`;
  }

  private object(value: unknown, shape: ObjectShape): Text {
    if (typeof value !== 'object') throw new DataFault('expected an object');
    const input = value as Json;
    const name = input.__typename;
    if (name === undefined || name === '') return this.fields(input, shape.unnamed());
    if (typeof name !== 'string') throw new DataFault('expected a type name');
    const fields = shape.named(name);
    return fields ? this.fields(input, fields) : null;
  }

  private typename(input: Json, field: Field): Text | typeof INVALID {
    const { typename, key } = field;
    if (!typename) return null;
    const given = input[key] ?? (key === '__typename' ? undefined : input.__typename);
    if (typename.json && given === typename.name) return typename.json;
    const named = typeof given === 'string' ? this.schema.type(given) : undefined;
    const type = named ?? typename.parent;
    return isObjectType(type) ? quote(type.name) : INVALID;
  }
}
