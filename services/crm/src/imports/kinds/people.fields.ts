import { decideCustom, type CustomField } from '../../custom-fields/custom-field.rules.ts';
import { normalEmail } from '../../people/normal-contact.rules.ts';
import { plain } from '../../people/normal.rules.ts';
import type { CustomValues } from '../../people/person.entity.ts';
import type { PersonWish } from '../../people/person-wish.rules.ts';
import { type ImportField, listOf } from '../import.rules.ts';
import type { ImportRow } from '../import-kind.ts';

/** Where somebody or something is, in columns of their own. */
export const ADDRESS_FIELDS: readonly ImportField[] = [
  { name: 'line1', meaning: 'Street and number.', aliases: ['street', 'address', 'strasse', 'adresse', 'anschrift'] },
  { name: 'line2', meaning: 'Second line of the address.', aliases: ['address2', 'adresszusatz', 'zusatz'] },
  { name: 'postalCode', meaning: 'Postal code.', aliases: ['zip', 'zipcode', 'plz', 'postcode', 'postleitzahl'] },
  { name: 'city', meaning: 'City.', aliases: ['town', 'ort', 'stadt'] },
  { name: 'region', meaning: 'State or region.', aliases: ['state', 'province', 'bundesland', 'kanton'] },
];

export const COUNTRY: ImportField = {
  ...{ name: 'country', meaning: 'Country, two letters such as DE.', aliases: ['land', 'countrycode'] },
};
export const TAGS: ImportField = {
  ...{ name: 'tags', meaning: 'Tags, parted by a bar.', aliases: ['tag', 'labels', 'schlagworte'] },
};

export const PEOPLE_FIELDS: readonly ImportField[] = [
  { name: 'number', meaning: 'Number of somebody who is there already, such as P-1001.', aliases: ['nummer'] },
  { name: 'givenName', meaning: 'Given name.', aliases: ['firstname', 'vorname', 'given'] },
  { name: 'familyName', meaning: 'Family name.', aliases: ['lastname', 'surname', 'nachname', 'name', 'family'] },
  { name: 'emails', meaning: 'E-mail addresses, parted by a bar, the main one first.', aliases: ['email', 'mail'] },
  {
    ...{ name: 'phones', meaning: 'Telephone numbers, parted by a bar, the main one first.' },
    aliases: ['phone', 'telephone', 'telefon', 'mobile', 'mobil', 'handy', 'phonenumber'],
  },
  {
    name: 'companyName',
    meaning: 'Company: linked where the brand has one of this name.',
    aliases: ['company', 'firma'],
  },
  {
    name: 'companyNumber',
    meaning: 'Number of the company where they work, such as C-1001.',
    aliases: ['firmennummer'],
  },
  { name: 'role', meaning: 'What they do at the company.', aliases: ['position', 'rolle', 'funktion', 'jobtitle'] },
  { name: 'language', meaning: 'Language, such as de or en-GB.', aliases: ['sprache', 'locale'] },
  { name: 'birthday', meaning: 'Birthday as YYYY-MM-DD.', aliases: ['geburtstag', 'dateofbirth', 'geburtsdatum'] },
  COUNTRY,
  TAGS,
  { name: 'source', meaning: 'A shop or old system that knows them.', aliases: ['quelle'] },
  {
    ...{ name: 'reference', meaning: 'Their number there; needs a source.' },
    aliases: ['externalid', 'customernumber', 'kundennummer', 'referenz'],
  },
  ...ADDRESS_FIELDS,
];

/** Own fields as columns. */
export const customColumns = (fields: readonly CustomField[]): ImportField[] =>
  fields.map(({ key, label }) => ({
    ...{ name: `custom.${key}`, meaning: label },
    aliases: [key, label].map((text) => plain(text).replace(/[^\p{L}\p{N}]+/gu, '')),
  }));

/** Own fields of a row over those of before. */
export function customOf(
  fields: readonly CustomField[],
  { cells }: ImportRow,
  before: CustomValues = {},
): CustomValues {
  const given = Object.entries(cells).flatMap(([name, cell]) =>
    name.startsWith('custom.') ? [[name.slice('custom.'.length), cell] as const] : [],
  );
  return decideCustom(fields, before, Object.fromEntries(given));
}

const words = (cell: string | undefined): string[] | undefined => (cell === undefined ? undefined : listOf(cell));

/** A row as a wish for a person; what its cells leave out is left out. */
export function wishOf({ cells }: ImportRow): PersonWish {
  const { givenName, familyName, companyName, language, birthday, country } = cells;
  const { line1, line2, postalCode, city, region, source, reference } = cells;
  return {
    ...{ givenName, familyName, companyName, language, birthday, country },
    ...{ tags: words(cells['tags']), emails: words(cells['emails']), phones: words(cells['phones']) },
    ...((line1 ?? postalCode ?? city) !== undefined && {
      addresses: [{ line1, line2, postalCode, city, region, country }],
    }),
    ...(source !== undefined && reference !== undefined && { references: [{ source, reference }] }),
  };
}

/** What tells a person of a file from the others. */
export function identitiesOf({ cells }: ImportRow): string[] {
  const { number, source, reference } = cells;
  const emails = listOf(cells['emails']).flatMap((text) => normalEmail(text)?.canonical ?? []);
  return [
    ...(number === undefined ? [] : [`number ${number}`]),
    ...(source === undefined || reference === undefined ? [] : [`reference ${source}\u001f${reference}`]),
    ...new Set(emails.map((canonical) => `email ${canonical}`)),
  ];
}
