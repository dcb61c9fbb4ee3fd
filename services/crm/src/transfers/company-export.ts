import type { ReadTx } from '@mh-os/persistence';
import { listCompanies, readCompanies, readCompanyAddresses } from '../companies/companies.read-model.ts';
import { readCustomFields } from '../custom-fields/custom-fields.read-model.ts';
import { type CompanyRow, writeCompanies } from './company-csv.rules.ts';
import type { ExportType } from './transfers.type.ts';

const AT_ONCE = 100;
const text = (value: string | null | undefined): string => value ?? '';

/** A hundred companies as CSV, with the headquarters' number and the main address. */
export async function exportCompanies(tx: ReadTx, after: string | null, search: string | null): Promise<ExportType> {
  const page = await listCompanies(tx, { first: AT_ONCE, after, search });
  const addresses = await readCompanyAddresses(tx, page.nodes.map(({ id }) => id)); // prettier-ignore
  const parents = await readCompanies(tx, page.nodes.flatMap(({ parentId }) => parentId ?? [])); // prettier-ignore
  const fields = (await readCustomFields(tx, 'COMPANY')).map(({ key }) => key);
  const rows = page.nodes.map((company): CompanyRow => {
    const [address] = addresses.get(company.id) ?? [];
    const { number, name, vatId, domain, email, phone, country, tags, parentId } = company;
    const custom = company.custom as Readonly<Record<string, unknown>>;
    return {
      ...{ number, name, vatId: text(vatId), domain: text(domain), email: text(email), phone: text(phone) },
      ...{ country: text(country), tags: tags.join('|'), parentNumber: text(parents.get(parentId ?? '')?.number) },
      ...{ line1: text(address?.line1), line2: text(address?.line2), postalCode: text(address?.postalCode) },
      ...{ city: text(address?.city), region: text(address?.region) },
      ...Object.fromEntries(fields.map((key) => [`custom.${key}`, plain(custom[key])])),
    };
  });
  const csv = writeCompanies(rows, fields.map((key) => `custom.${key}`)); // prettier-ignore
  return { csv, next: page.hasNextPage ? (page.cursors.at(-1) ?? null) : null };
}

/** An own field as a cell. */
const plain = (value: unknown): string => (value === null || value === undefined ? '' : String(value as string));
