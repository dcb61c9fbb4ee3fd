/** What a mail can fill in for its reader: `{{givenName|there}}`; own fields of people are `custom.x`. */
const mergeFields: readonly string[] = [
  ...['givenName', 'familyName', 'companyName', 'country', 'language', 'number', 'senderName', 'unsubscribeUrl'],
];

const FIELD = /\{\{\s*([^}|]*?)\s*(?:\|[^}]*)?\}\}/g;
const CUSTOM = /^custom\.[a-z][a-zA-Z0-9_]{0,59}$/;

/** Fields that a text asks for and nobody has. */
export function unknownFields(text: string): string[] {
  const asked = [...text.matchAll(FIELD)].map(([, field]) => field ?? '');
  return [...new Set(asked.filter((field) => !mergeFields.includes(field) && !CUSTOM.test(field)))];
}
