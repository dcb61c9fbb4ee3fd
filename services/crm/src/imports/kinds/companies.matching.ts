import type { ReadTx } from '@mh-os/persistence';
import type { CompanyFacts } from '../../companies/companies.rules.ts';
import { nameLikeness } from '../../duplicates/likeness.rules.ts';
import { soundOf, wordsOf } from '../../people/normal.rules.ts';
import { BRAND } from '../../sql.ts';

/** A company that may be the one of a row. */
export interface FoundCompany {
  readonly id: string;
  readonly number: string;
  readonly name: string;
}

const FIND = `SELECT f.id, f.number, f.name, f.place FROM (
    SELECT c.id, c.number, c.name, CASE WHEN c.number = $1 THEN 1 WHEN c.vat_id = $2 THEN 2 WHEN c.domain = $3 THEN 3 ELSE 4 END AS place
    FROM company c WHERE c.brand_id = ${BRAND} AND (c.number = $1 OR c.vat_id = $2 OR c.domain = $3
      OR (c.name_key = $4 AND (c.country IS NULL OR $5::text IS NULL OR c.country = $5)))) f ORDER BY f.place, f.id LIMIT 20`;

/** The companies that a row means: by number, else VAT id, else domain, else name and country. The best way says all. */
export async function findCompanies(
  tx: ReadTx,
  { vatId, domain, nameKey, country }: CompanyFacts,
  number: string | null,
): Promise<FoundCompany[]> {
  const params = [number, vatId, domain, nameKey, country];
  const found = await tx.query<FoundCompany & { place: number }>('import_company_find', FIND, params);
  return found.filter(({ place }) => place === found[0]!.place);
}

const ALIKE = `SELECT DISTINCT c.id, c.number, c.name FROM search_word s JOIN company c ON c.brand_id = s.brand_id AND c.id = s.subject_id
  WHERE s.brand_id = ${BRAND} AND s.kind = 'COMPANY' AND s.word = ANY ($1::text[]) ORDER BY c.id LIMIT 50`;
const ALIKE_FROM = 920;

/** A company whose name looks or sounds like this one. */
export async function alikeCompany(tx: ReadTx, name: string): Promise<FoundCompany | null> {
  const words = wordsOf(name);
  const sounds = words.map(soundOf).flatMap((sound) => (sound === '' ? [] : [`~${sound}`]));
  const near = await tx.query<FoundCompany>('import_company_alike', ALIKE, [[...words, ...sounds]]);
  return near.find((one) => nameLikeness(one.name, name) >= ALIKE_FROM) ?? null;
}
