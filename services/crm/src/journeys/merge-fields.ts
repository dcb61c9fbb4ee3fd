/** What a mail can fill in for its reader: `{{givenName|there}}`. */
export const mergeFields: readonly string[] = ['givenName', 'familyName', 'displayName', 'companyName', 'country'];

const FIELD = /\{\{\s*([^}|]*?)\s*(?:\|[^}]*)?\}\}/g;

/** Fields that a text asks for and nobody has. */
export function unknownFields(text: string): string[] {
  const asked = [...text.matchAll(FIELD)].map(([, field]) => field ?? '');
  return [...new Set(asked.filter((field) => !mergeFields.includes(field)))];
}
