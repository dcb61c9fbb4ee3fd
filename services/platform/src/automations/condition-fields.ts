import { type EventDef, type Envelope } from '@mh-os/contracts';
import { z } from 'zod';

/** A field that conditions and texts may refer to. */
export interface EventField {
  readonly path: string;
  readonly type: string;
}

/** How a part of an event is seen by a condition: its type there, and the way of a value into it. */
export interface FieldShape {
  readonly type: string;
  readonly fields?: Readonly<Record<string, FieldShape>>;
  readonly items?: FieldShape;
}

interface JsonSchema {
  readonly type?: string;
  readonly enum?: readonly unknown[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
}

const DYNAMIC: FieldShape = { type: 'dyn' };
/** The expression language's name of numbers with a fraction. */
const NUMBER = shapeNamed('double');
const TEXT: FieldShape = { type: 'string' };

const EVENT_SHAPE: FieldShape = {
  type: 'object',
  fields: {
    type: TEXT,
    occurredAt: { type: 'timestamp' },
    aggregateId: TEXT,
    correlationId: TEXT,
    actor: { type: 'object', fields: { kind: TEXT, id: TEXT, name: DYNAMIC } },
  },
};

/** What a condition on an event can see: `event` about it, `data` inside of it. */
export function shapesOf(def: EventDef): Readonly<Record<'event' | 'data', FieldShape>> {
  const schema = z.toJSONSchema(def.schema, { io: 'output', unrepresentable: 'any' }) as JsonSchema;
  return { event: EVENT_SHAPE, data: shapeOf(schema) };
}

/** What a condition on a schedule can see. */
export const scheduleShapes: Readonly<Record<'event' | 'data', FieldShape>> = {
  event: EVENT_SHAPE,
  data: { type: 'object', fields: { label: TEXT } },
};

function shapeNamed(type: string): FieldShape {
  return { type };
}

function shapeOf(schema: JsonSchema): FieldShape {
  if (schema.type === 'object')
    return schema.properties
      ? { type: 'object', fields: mapValues(schema.properties, shapeOf) }
      : { type: 'map<string, dyn>' };
  if (schema.type === 'array') return { type: 'list', items: schema.items ? shapeOf(schema.items) : DYNAMIC };
  if (schema.type === 'integer') return { type: 'int' };
  if (schema.type === 'number') return NUMBER;
  if (schema.type === 'boolean') return { type: 'bool' };
  if (schema.type === 'string' || schema.enum?.every((value) => typeof value === 'string')) return TEXT;
  // A value that may be absent, e.g. `string or null`: compared with null or with a value of its kind.
  const parts = (schema.anyOf ?? []).filter((part) => part.type !== 'null');
  const [only] = parts;
  return only && parts.length === 1 && shapeOf(only).fields ? { type: 'dyn', fields: shapeOf(only).fields! } : DYNAMIC;
}

/** Every field of a shape by its path, for help beside an editor and for errors that say what is allowed. */
export function fieldsOf(shapes: Readonly<Record<string, FieldShape>>, prefix = ''): EventField[] {
  return Object.entries(shapes).flatMap(([name, shape]) => {
    const path = `${prefix}${name}`;
    if (shape.fields) return fieldsOf(shape.fields, `${path}.`);
    if (!shape.items) return [{ path, type: nameOf(shape) }];
    return [
      {
        path,
        type: `list of ${shape.items.fields ? Object.keys(shape.items.fields).join(', ') : nameOf(shape.items)}`,
      },
    ];
  });
}

const NAMES: Readonly<Record<string, string>> = {
  string: 'text',
  int: 'whole number',
  double: 'number',
  bool: 'yes or no',
  timestamp: 'moment',
  dyn: 'text, number or nothing',
};

const nameOf = ({ type }: FieldShape): string => NAMES[type] ?? 'values by name';

/** The facts of an event that conditions and texts are given. */
export interface EventFacts {
  readonly event: {
    readonly id: string;
    readonly type: string;
    readonly occurredAt: string;
    readonly aggregateId: string;
    readonly correlationId: string;
    readonly actor: { readonly kind: string; readonly id: string; readonly name: string | null };
  };
  readonly data: Readonly<Record<string, unknown>>;
}

/** The facts of an event as it travelled. */
export function factsOf(event: Envelope): EventFacts {
  const { id, type, occurredAt, aggregateId, correlationId, actor } = event;
  const data = event.data !== null && typeof event.data === 'object' ? (event.data as Record<string, unknown>) : {};
  const who = { kind: actor.kind, id: actor.id, name: actor.name ?? null };
  return { event: { id, type, occurredAt, aggregateId, correlationId, actor: who }, data };
}

/** The value at a path of dots; undefined where there is none. Only own fields count. */
export function valueAt(facts: unknown, path: string): unknown {
  let value = facts;
  for (const part of path.split('.')) {
    if (value === null || typeof value !== 'object' || !Object.hasOwn(value, part)) return undefined;
    value = (value as Record<string, unknown>)[part];
  }
  return value;
}

export function mapValues<A, B>(record: Readonly<Record<string, A>>, fn: (value: A, key: string) => B) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, fn(value, key)])) as Record<string, B>;
}
