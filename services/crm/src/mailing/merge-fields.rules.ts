/** What is filled in for each reader of a mail: `{{givenName|there}}`; beside these the brand's own fields as custom.key. */
export const mergeFields = [
  ...(['givenName', 'familyName', 'companyName', 'country', 'language', 'number', 'senderName'] as const),
  'unsubscribeUrl',
] as const;
export type MergeField = (typeof mergeFields)[number];

/** A place in a text where something is filled in. */
export const FIELD = /\{\{([^{}]*)\}\}/g;
const CUSTOM = /^custom\.[a-z][a-zA-Z0-9_]{0,59}$/;

/** Fields that texts ask for, in order, each once, with what stands between braces where it is none. */
export function fieldsAsked(text: string): string[] {
  return [...new Set([...text.matchAll(FIELD)].map(([, inner]) => (inner ?? '').split('|')[0]!.trim()))];
}

/** Fields that a text asks for and no brand can have. */
export function unknownFields(text: string): string[] {
  const known: readonly string[] = mergeFields;
  return fieldsAsked(text).filter((field) => !known.includes(field) && !CUSTOM.test(field));
}
