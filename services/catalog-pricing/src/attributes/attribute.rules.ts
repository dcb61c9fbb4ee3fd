import { DomainError, formatScaled, parseScaled } from '@mh-os/kernel';

export const ATTRIBUTE_KINDS = ['TEXT', 'NUMBER', 'BOOLEAN', 'SELECT', 'MULTI_SELECT', 'DATE'] as const;
export type AttributeKind = (typeof ATTRIBUTE_KINDS)[number];
export const ATTRIBUTE_LEVELS = ['PRODUCT', 'VARIANT'] as const;
export type AttributeLevel = (typeof ATTRIBUTE_LEVELS)[number];

/** A word in another language. */
export interface AttributeLabel {
  readonly locale: string;
  readonly label: string;
}

/** One choice of a list. */
export interface AttributeOption {
  readonly code: string;
  readonly label: string;
  readonly translations: readonly AttributeLabel[];
}

/** What of an attribute its values are checked against. */
export interface AttributeDefinition {
  readonly code: string;
  readonly kind: AttributeKind;
  readonly level: AttributeLevel;
  readonly label: string;
  readonly unit: string | null;
  readonly options: readonly AttributeOption[];
  readonly translations: readonly AttributeLabel[];
}

/** A value as it is kept: exactly one of them. */
export interface KeptValue {
  readonly text: string | null;
  readonly number: string | null;
  readonly boolean: boolean | null;
  readonly date: string | null;
  readonly options: readonly string[] | null;
}

/** A value as a person gives it; `null` and an empty list take it away. */
export interface GivenValue {
  readonly value?: string | null | undefined;
  readonly options?: readonly string[] | null | undefined;
}

const CODE = /^[a-z][a-z0-9-]{0,59}$/;
const LOCALE = /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/;
const DATE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MOST_OPTIONS = 200;
const LONGEST_TEXT = 2_000;
const NONE: KeptValue = { text: null, number: null, boolean: null, date: null, options: null };

function invalid(message: string, path: readonly string[]): DomainError {
  return new DomainError('ATTRIBUTE_DEFINITION_INVALID', message, { path: [...path] });
}

function assertLabels(labels: readonly AttributeLabel[], path: readonly string[]): void {
  const seen = new Set<string>();
  for (const { locale, label } of labels) {
    if (!LOCALE.test(locale) || seen.has(locale) || !label.trim() || label.length > 100)
      throw invalid(`Each language is named once and has a label of 1 to 100 characters: ${locale}.`, path);
    seen.add(locale);
  }
}

/** Refuses a definition that no value could be read with. */
export function assertDefinition(definition: AttributeDefinition): void {
  const { code, kind, label, unit, options } = definition;
  if (!CODE.test(code))
    throw new DomainError('ATTRIBUTE_CODE_INVALID', `"${code.slice(0, 60)}" is no code such as hair-type.`, {
      path: ['code'],
    });
  if (!label.trim() || label.length > 100) throw invalid('A label has 1 to 100 characters.', ['label']);
  assertLabels(definition.translations, ['translations']);
  if (unit !== null && (kind !== 'NUMBER' || !unit.trim() || unit.length > 20))
    throw invalid('Only numbers have a unit, of 1 to 20 characters.', ['unit']);
  const choice = kind === 'SELECT' || kind === 'MULTI_SELECT';
  if (choice !== options.length > 0 || options.length > MOST_OPTIONS)
    throw invalid(`Lists have 1 to ${MOST_OPTIONS} options, other kinds have none.`, ['options']);
  const codes = new Set<string>();
  options.forEach((option, index) => {
    if (!CODE.test(option.code) || codes.has(option.code) || !option.label.trim() || option.label.length > 100)
      throw invalid(`Option "${option.code.slice(0, 60)}" needs a code of its own such as dry, and a label.`, [
        'options',
        String(index),
      ]);
    codes.add(option.code);
    assertLabels(option.translations, ['options', String(index), 'translations']);
  });
}

function refuse(attribute: AttributeDefinition, message: string, allowed?: unknown): never {
  throw new DomainError('ATTRIBUTE_VALUE_INVALID', `${attribute.label}: ${message}`, {
    path: ['values', attribute.code],
    details: { kind: attribute.kind, ...(allowed === undefined ? {} : { allowed }) },
  });
}

function dateOf(attribute: AttributeDefinition, text: string): string {
  const match = DATE.exec(text);
  const at = match ? new Date(`${text}T00:00:00Z`) : undefined;
  // A month of thirty days has no 31st: the calendar would move on to the next.
  if (!at || Number.isNaN(at.getTime()) || at.toISOString().slice(0, 10) !== text)
    refuse(attribute, `"${text.slice(0, 20)}" is no date such as 2026-05-31.`);
  return text;
}

function numberOf(attribute: AttributeDefinition, text: string): string {
  try {
    return formatScaled(parseScaled(text.trim(), 4), 4).replace(/\.?0+$/, '');
  } catch {
    return refuse(attribute, `"${text.slice(0, 20)}" is no number with at most four decimals.`);
  }
}

function optionsOf(attribute: AttributeDefinition, codes: readonly string[]): string[] {
  const allowed = attribute.options.map((option) => option.code);
  const unknown = codes.find((code) => !allowed.includes(code));
  if (unknown !== undefined) refuse(attribute, `"${unknown.slice(0, 60)}" is none of its options.`, allowed);
  if (attribute.kind === 'SELECT' && codes.length > 1) refuse(attribute, 'only one option is chosen.', allowed);
  return allowed.filter((code) => codes.includes(code));
}

/** A value of the attribute's kind, normalised; null takes it away; anything else is refused with what is allowed. */
export function parseValue(attribute: AttributeDefinition, given: GivenValue): KeptValue | null {
  const { kind } = attribute;
  if (kind === 'SELECT' || kind === 'MULTI_SELECT') {
    const codes = given.options ?? (given.value ? [given.value] : []);
    return codes.length === 0 ? null : { ...NONE, options: optionsOf(attribute, codes) };
  }
  const text = given.value?.trim() ?? '';
  if (given.options?.length) refuse(attribute, 'it has no options; give a value.');
  if (text === '') return null;
  if (kind === 'TEXT') {
    if (text.length > LONGEST_TEXT) refuse(attribute, `a text has at most ${LONGEST_TEXT} characters.`);
    return { ...NONE, text };
  }
  if (kind === 'NUMBER') return { ...NONE, number: numberOf(attribute, text) };
  if (kind === 'DATE') return { ...NONE, date: dateOf(attribute, text) };
  if (text !== 'true' && text !== 'false') refuse(attribute, 'it is true or false.', ['true', 'false']);
  return { ...NONE, boolean: text === 'true' };
}

/** A kept value as text, as the graph and the activity log show it. */
export function valueText(value: KeptValue | null | undefined): string | null {
  if (!value) return null;
  if (value.options) return value.options.join(', ');
  if (value.boolean !== null) return String(value.boolean);
  if (value.number !== null) return value.number.includes('.') ? value.number.replace(/\.?0+$/, '') : value.number;
  return value.text ?? value.date;
}

/** Whether an attribute is asked of products in these categories or below them. */
export function appliesTo(categoryIds: readonly string[], productLineage: ReadonlySet<string>): boolean {
  return categoryIds.length === 0 || categoryIds.some((id) => productLineage.has(id));
}
