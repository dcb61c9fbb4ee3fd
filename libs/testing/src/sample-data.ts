import { newId } from '@mh-os/kernel';
import { z } from 'zod';

interface JsonSchema {
  type?: string;
  format?: string;
  pattern?: string;
  minLength?: number;
  maxLength?: number;
  minimum?: number;
  enum?: unknown[];
  const?: unknown;
  default?: unknown;
  items?: JsonSchema;
  minItems?: number;
  anyOf?: JsonSchema[];
  allOf?: JsonSchema[];
  properties?: Record<string, JsonSchema>;
  required?: string[];
}

/** The least value that fits a schema: for events whose content does not matter to a test. */
export function sampleData(schema: z.ZodType): unknown {
  return sample(z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) as JsonSchema);
}

function sample(schema: JsonSchema): unknown {
  if (schema.const !== undefined) return schema.const;
  if (schema.enum !== undefined) return schema.enum[0];
  const inner = schema.anyOf?.[0] ?? schema.allOf?.[0];
  if (inner !== undefined) return sample(inner);
  if (schema.type === 'object')
    return Object.fromEntries((schema.required ?? []).map((name) => [name, sample(schema.properties?.[name] ?? {})]));
  if (schema.type === 'array') return schema.minItems ? [sample(schema.items ?? {})] : [];
  if (schema.type === 'integer' || schema.type === 'number') return Math.max(1, schema.minimum ?? 1);
  if (schema.type === 'boolean') return true;
  return schema.type === 'null' ? null : text(schema);
}

function text({ format, pattern, minLength = 0, maxLength }: JsonSchema): string {
  if (format === 'uuid') return newId();
  if (format === 'date-time') return '2030-01-01T00:00:00.000Z';
  if (format === 'date') return '2030-01-01';
  if (format === 'email') return 'sample@example.com';
  if (pattern !== undefined && new RegExp(pattern).test('1')) return '1';
  return minLength === 3 ? 'EUR' : 'sample'.padEnd(minLength, 'x').slice(0, maxLength);
}
