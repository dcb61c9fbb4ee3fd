import { DomainError } from '@mh-os/kernel';
import type { ImportField } from '../imports/import.rules.ts';
import type { AttributeValue, LeadValues } from './lead.rules.ts';

/** Most rows of a file. */
export const MOST_ROWS = 500;
/** Leads the name of a field that is the lead's own. */
export const ATTRIBUTE = 'attr.';

/** What a column of a file of leads can be, besides fields of the lead itself. */
export const LEAD_FIELDS: readonly ImportField[] = [
  { name: 'givenName', meaning: 'Given name.', aliases: ['firstname', 'vorname'] },
  { name: 'familyName', meaning: 'Family name.', aliases: ['lastname', 'surname', 'nachname', 'name'] },
  { name: 'email', meaning: 'E-mail address.', aliases: ['mail', 'emailaddress'] },
  { name: 'phone', meaning: 'Telephone number.', aliases: ['telephone', 'telefon', 'mobile'] },
  { name: 'companyName', meaning: 'Company.', aliases: ['company', 'firma'] },
  { name: 'country', meaning: 'Country, two letters such as DE.', aliases: ['land'] },
  { name: 'postalCode', meaning: 'Postal code.', aliases: ['zip', 'plz', 'postcode'] },
  { name: 'message', meaning: 'What they wrote.', aliases: ['note', 'nachricht'] },
  { name: 'tags', meaning: 'Tags, parted by commas.' },
  { name: 'source', meaning: 'Where they come from.', aliases: ['quelle'] },
  { name: 'reference', meaning: 'Their number there: a second row of it is no second lead.', aliases: ['externalid'] },
  { name: 'campaignCode', meaning: 'Campaign that they count for.', aliases: ['campaign', 'utmcampaign'] },
];

/** What a column means: one of ours, or an own field. */
export function columnOf(header: string): { readonly own: string } | { readonly attribute: string } {
  const compact = header.toLowerCase().replace(/[^a-z]/g, '');
  const own = LEAD_FIELDS.find(({ name, aliases = [] }) => name.toLowerCase() === compact || aliases.includes(compact));
  if (own) return { own: own.name };
  const words = header.normalize('NFKD').match(/[A-Za-z0-9]+/g) ?? [];
  const camel = words.map((word, i) =>
    i === 0 ? word.toLowerCase() : word[0]!.toUpperCase() + word.slice(1).toLowerCase(),
  );
  const attribute = camel.join('').replace(/^[^a-z]+/, '');
  if (attribute === '')
    throw new DomainError('LEAD_IMPORT_INVALID', `The column "${header}" has no name that a field could have.`, {
      path: ['csv'],
    });
  return { attribute };
}

export interface ImportedLead {
  readonly values: Partial<LeadValues>;
  readonly source: string | null;
  readonly reference: string | null;
  readonly campaignCode: string | null;
}

/** A row, by its fields, as a lead; numbers and yes or no of fields of the lead itself as such. */
export function leadOfCells(cells: Readonly<Record<string, string>>): ImportedLead {
  const own: Record<string, string> = {};
  const attributes: Record<string, AttributeValue> = {};
  for (const [name, cell] of Object.entries(cells))
    if (name.startsWith(ATTRIBUTE)) attributes[name.slice(ATTRIBUTE.length)] = valueOf(cell);
    else own[name] = cell;
  const { source = null, reference = null, campaignCode = null, tags, ...values } = own;
  return { values: { ...values, attributes, tags: tags?.split(/[,;|]/) ?? [] }, source, reference, campaignCode };
}

function valueOf(cell: string): AttributeValue {
  if (/^-?\d{1,15}(\.\d{1,6})?$/.test(cell)) return Number(cell);
  if (/^(true|false)$/i.test(cell)) return cell.toLowerCase() === 'true';
  return cell;
}
