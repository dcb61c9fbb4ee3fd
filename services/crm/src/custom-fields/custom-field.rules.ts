import { DomainError } from '@mh-os/kernel';

export type CustomSubject = 'PERSON' | 'COMPANY';
export type CustomType = 'TEXT' | 'NUMBER' | 'DATE' | 'BOOLEAN' | 'CHOICE';

/** An own field as values are checked against it. */
export interface CustomField {
  readonly key: string;
  readonly label: string;
  readonly type: CustomType;
  readonly choices: readonly string[];
}

type Value = string | number | boolean;

const refuse = (message: string, path: readonly string[], details = {}): never => {
  throw new DomainError('CRM_CUSTOM_FIELD_INVALID', message, { path, details });
};

const FORMS: Readonly<Record<CustomType, (value: unknown, field: CustomField) => Value | null>> = {
  TEXT: (value) => (typeof value === 'string' && value.length <= 1000 ? value.trim() : null),
  NUMBER: (value) => {
    const number = typeof value === 'string' && value.trim() !== '' ? Number(value) : value;
    return typeof number === 'number' && Number.isFinite(number) ? number : null;
  },
  DATE: (value) => {
    const sound = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value));
    return sound ? value : null;
  },
  BOOLEAN: (value) => (value === true || value === 'true' ? true : value === false || value === 'false' ? false : null),
  CHOICE: (value, { choices }) => (typeof value === 'string' && choices.includes(value) ? value : null),
};

/** Own fields after a change: each value of its declared type; null and empty text clear one. */
export function decideCustom(
  fields: readonly CustomField[],
  before: Readonly<Record<string, Value>>,
  given: Readonly<Record<string, unknown>>,
): Record<string, Value> {
  const after = new Map(Object.entries(before));
  for (const [key, value] of Object.entries(given)) {
    const field = fields.find((one) => one.key === key);
    if (!field)
      return refuse(`There is no own field "${key}".`, ['custom', key], { allowed: fields.map((one) => one.key) });
    if (value === null || value === '') {
      after.delete(key);
      continue;
    }
    const kept = FORMS[field.type](value, field);
    if (kept === null)
      return refuse(`"${field.label}" takes ${describe(field)}.`, ['custom', key], {
        type: field.type,
        allowed: field.choices,
      });
    after.set(key, kept);
  }
  return Object.fromEntries(after);
}

function describe({ type, choices }: CustomField): string {
  if (type === 'CHOICE') return `one of ${choices.join(', ')}`;
  return {
    TEXT: 'a text of at most 1000 characters',
    NUMBER: 'a number',
    DATE: 'a day as YYYY-MM-DD',
    BOOLEAN: 'yes or no',
  }[type];
}

/** Refuses a field that could not be told from others, or a choice without choices. */
export function assertField({ key, label, type, choices }: CustomField): void {
  if (!/^[a-z][a-z0-9_]{0,39}$/.test(key))
    refuse('A key has small letters, digits and underscores, at most 40, a letter first.', ['key']);
  if (!label.trim() || label.length > 80) refuse('A field has a name of 1 to 80 characters.', ['label']);
  if (
    type === 'CHOICE' &&
    (choices.length < 1 || choices.length > 100 || choices.some((one) => !one.trim() || one.length > 80))
  )
    refuse('A choice has 1 to 100 values of at most 80 characters.', ['choices']);
}
