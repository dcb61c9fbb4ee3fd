import { DomainError } from '@mh-os/kernel';
import { z } from 'zod';
import { type FieldKind, segmentField } from './fields.ts';

/** Levels of a filter, and conditions in it. */
export const MOST_LEVELS = 5;
export const MOST_CONDITIONS = 50;

export interface Condition {
  readonly field: string;
  readonly op: string;
  readonly value: unknown;
  /** Of an amount: its currency; without it EUR. */
  readonly currency?: string | undefined;
  /** Of counts of what people did: which event. */
  readonly event?: string | undefined;
  /** Of orders and events: only those of the last so many days. */
  readonly withinDays?: number | undefined;
}

export type Filter =
  { readonly all: readonly Filter[] } | { readonly any: readonly Filter[] } | { readonly not: Filter } | Condition;

const text = z.string().min(1).max(200);
const number = z.number().min(-1e12).max(1e12);
const days = z.int().min(0).max(36_500);
const day = z.string().refine((given) => {
  const read = new Date(`${given}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(given) && !Number.isNaN(read.getTime()) && read.toISOString().startsWith(given);
}, 'is no day such as 2026-12-31');
const list = z.array(text).min(1).max(100);

/** What each kind of field can be asked, and the form of the answer. */
export const operators: Readonly<Record<FieldKind, Readonly<Record<string, z.ZodType>>>> = {
  text: { eq: text, oneOf: list, contains: text, startsWith: text, isNull: z.boolean() },
  number: { eq: number, atLeast: number, atMost: number, between: z.tuple([number, number]), isNull: z.boolean() },
  day: { on: day, before: day, after: day, withinDays: days, olderThanDays: days, isNull: z.boolean() },
  boolean: { is: z.boolean() },
  tags: { has: text, hasAny: list, isNull: z.boolean() },
  custom: {
    ...{ eq: z.union([text, number, z.boolean()]), oneOf: list, contains: text },
    ...{ atLeast: number, atMost: number, isNull: z.boolean() },
  },
  members: { in: z.uuid() },
};

const condition = z.strictObject({
  field: z.string().min(1).max(80),
  op: z.string().min(1).max(20),
  value: z.unknown(),
  currency: z
    .string()
    .regex(/^[A-Z]{3}$/)
    .optional(),
  event: z
    .string()
    .regex(/^[a-z][a-z0-9-]{0,59}$/)
    .optional(),
  withinDays: days.optional(),
});

function refuse(code: string, message: string, path: readonly string[], details: Record<string, unknown> = {}): never {
  throw new DomainError(code, message, { path: ['filter', ...path], details });
}

/** A filter as it is kept: known fields, known operators, values of their form; refused with the place of the fault. */
export function plainFilter(given: unknown): Filter {
  let conditions = 0;
  const read = (node: unknown, level: number, path: readonly string[]): Filter => {
    if (level > MOST_LEVELS || conditions > MOST_CONDITIONS)
      refuse('SEGMENT_TOO_DEEP', `A filter has at most ${MOST_LEVELS} levels and ${MOST_CONDITIONS} conditions.`, path);
    if (node === null || typeof node !== 'object' || Array.isArray(node))
      return refuse('SEGMENT_FILTER_INVALID', 'A filter is an object: all, any, not, or a condition.', path);
    const keys = Object.keys(node);
    const [key] = keys;
    if (keys.length === 1 && key === 'not')
      return { not: read((node as { not: unknown }).not, level + 1, [...path, 'not']) };
    if (keys.length === 1 && (key === 'all' || key === 'any')) {
      const parts = (node as Record<string, unknown>)[key];
      if (!Array.isArray(parts) || parts.length > MOST_CONDITIONS)
        return refuse('SEGMENT_FILTER_INVALID', `${key} is a list.`, [...path, key]);
      const made = parts.map((part, i) => read(part, level + 1, [...path, key, String(i)]));
      return key === 'all' ? { all: made } : { any: made };
    }
    conditions += 1;
    return plainCondition(node, path);
  };
  return read(given, 1, []);
}

function plainCondition(node: object, path: readonly string[]): Condition {
  const read = condition.safeParse(node);
  if (!read.success) {
    const [issue] = read.error.issues;
    return refuse('SEGMENT_FILTER_INVALID', `A condition has field, op and value: ${issue?.message ?? ''}.`, [
      ...path,
      ...(issue?.path.map(String) ?? []),
    ]);
  }
  const { field, op, value } = read.data;
  const known = segmentField(field);
  if (!known) return refuse('SEGMENT_FIELD_UNKNOWN', `There is no field ${field}.`, [...path, 'field']);
  const forms = operators[known.kind];
  const form = Object.hasOwn(forms, op) ? forms[op] : undefined;
  if (!form)
    return refuse(
      'SEGMENT_FILTER_INVALID',
      `${field} can be asked ${Object.keys(forms).join(', ')}.`,
      [...path, 'op'],
      {
        allowed: Object.keys(forms),
      },
    );
  const judged = form.safeParse(value);
  if (!judged.success)
    return refuse('SEGMENT_FILTER_INVALID', `${field} ${op}: ${judged.error.issues[0]?.message ?? ''}.`, [
      ...path,
      'value',
    ]);
  if (known.needsEvent && read.data.event === undefined)
    return refuse('SEGMENT_FILTER_INVALID', `${field} says which event.`, [...path, 'event']);
  return { ...read.data, value: judged.data };
}
