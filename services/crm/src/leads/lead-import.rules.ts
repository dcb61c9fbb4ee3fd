import { DomainError } from '@mh-os/kernel';
import type { AttributeValue, LeadValues } from './lead.rules.ts';

/** Most rows of a file. */
export const MOST_ROWS = 500;

const NAMES: Readonly<Record<string, readonly string[]>> = {
  givenName: ['givenname', 'firstname', 'vorname'],
  familyName: ['familyname', 'lastname', 'surname', 'nachname', 'name'],
  email: ['email', 'mail', 'emailaddress'],
  phone: ['phone', 'telephone', 'telefon', 'mobile'],
  companyName: ['companyname', 'company', 'firma'],
  country: ['country', 'land'],
  postalCode: ['postalcode', 'zip', 'plz', 'postcode'],
  message: ['message', 'note', 'nachricht'],
  tags: ['tags'],
  source: ['source', 'quelle'],
  reference: ['reference', 'externalid'],
  campaignCode: ['campaigncode', 'campaign', 'utmcampaign'],
};

/** What a column means: one of ours, or an own field. */
export function columnOf(header: string): { readonly own: string } | { readonly attribute: string } {
  const compact = header.toLowerCase().replace(/[^a-z]/g, '');
  const [own] = Object.entries(NAMES).find(([, names]) => names.includes(compact)) ?? [];
  if (own !== undefined) return { own };
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

/** A row as a lead; numbers and yes or no of own fields as such. */
export function leadOfRow(columns: readonly ReturnType<typeof columnOf>[], cells: readonly string[]): ImportedLead {
  const own: Record<string, string> = {};
  const attributes: Record<string, AttributeValue> = {};
  columns.forEach((column, i) => {
    const cell = (cells[i] ?? '').trim();
    if (cell === '') return;
    if ('own' in column) own[column.own] = cell;
    else attributes[column.attribute] = valueOf(cell);
  });
  const { source = null, reference = null, campaignCode = null, tags, ...values } = own;
  return { values: { ...values, attributes, tags: tags?.split(/[,;]/) ?? [] }, source, reference, campaignCode };
}

function valueOf(cell: string): AttributeValue {
  if (/^-?\d{1,15}(\.\d{1,6})?$/.test(cell)) return Number(cell);
  if (/^(true|false)$/i.test(cell)) return cell.toLowerCase() === 'true';
  return cell;
}
