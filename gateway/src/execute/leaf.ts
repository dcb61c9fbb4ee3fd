import { type EnumType, isEnumType, type ScalarType, type Schema } from '@apollo/federation-internals';
import { jsonText, quote } from './text.ts';

/** A leaf as JSON, or undefined where the value does not belong to the type. */
export type LeafText = (value: unknown) => string | undefined;

const integer = /^-?(?:0|[1-9][0-9]*)$/;

const text: LeafText = (value) => (typeof value === 'string' ? quote(value) : undefined);

function whole(value: unknown): string | undefined {
  if (typeof value !== 'number') return undefined;
  const digits = `${value}`;
  return integer.test(digits) ? digits : undefined;
}

/** Writer for a scalar or enum, as strict as Apollo's isValidLeafValue. */
export function leafText(type: ScalarType | EnumType, schema: Schema): LeafText {
  if (isEnumType(type)) {
    const names = new Set(type.values.map(({ name }) => name));
    return (value) => (typeof value === 'string' && names.has(value) ? quote(value) : undefined);
  }
  if (type === schema.stringType()) return text;
  if (type === schema.idType()) return (value) => text(value) ?? whole(value);
  if (type === schema.intType()) return whole;
  if (type === schema.floatType())
    return (value) => (typeof value === 'number' && Number.isFinite(value) ? `${value}` : undefined);
  if (type === schema.booleanType()) return (value) => (typeof value === 'boolean' ? `${value}` : undefined);
  return jsonText;
}
