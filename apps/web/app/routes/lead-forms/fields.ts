export const fieldKinds = ['TEXT', 'EMAIL', 'PHONE', 'NUMBER', 'CHOICE', 'CHECK', 'LONG_TEXT'] as const;
export type FieldKind = (typeof fieldKinds)[number];

/** Something that a form asks. */
export interface FormField {
  readonly key: string;
  readonly label: string;
  readonly kind: FieldKind;
  readonly required: boolean;
  readonly choices: readonly string[];
}

/** Fields that every lead has. */
export const known = [
  ...(['givenName', 'familyName', 'email', 'phone', 'companyName', 'country', 'postalCode', 'message'] as const),
];

export const usual: readonly FormField[] = [
  { key: 'givenName', label: 'Name', kind: 'TEXT', required: true, choices: [] },
  { key: 'email', label: 'E-mail', kind: 'EMAIL', required: true, choices: [] },
  { key: 'message', label: 'Message', kind: 'LONG_TEXT', required: false, choices: [] },
];

/** A name of a field of its own, from the words that people see. */
export function keyFrom(label: string): string {
  const words = label.normalize('NFKD').match(/[A-Za-z0-9]+/g) ?? [];
  const camel = words.map((word, at) =>
    at === 0 ? word.toLowerCase() : `${word[0]!.toUpperCase()}${word.slice(1).toLowerCase()}`,
  );
  return (
    camel
      .join('')
      .replace(/^[^a-z]+/, '')
      .slice(0, 60) || 'field'
  );
}
