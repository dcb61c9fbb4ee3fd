import { companyCreated } from '@mh-os/contracts';
import type { Tx } from '@mh-os/persistence';
import { takeNumbers } from '../numbers/numbers.ts';
import { addAddresses } from '../people/person-parts.ts';
import { decideAddresses, type AddressFacts } from '../people/person.rules.ts';
import { indexRecords } from '../search/search-index.ts';
import type { CompanyFacts } from './companies.rules.ts';
import { CompanyEntity } from './company.entity.ts';

/** Writes a company whose facts were decided, numbered, findable and told. */
export async function writeCompany(
  tx: Tx,
  facts: CompanyFacts & Pick<CompanyEntity, 'custom'>,
  addresses: readonly AddressFacts[],
  source: string,
): Promise<CompanyEntity> {
  const kept = decideAddresses(addresses);
  const [number] = await takeNumbers(tx, 'C', 1);
  const company = await tx.insert(CompanyEntity, { ...facts, number: number!, source });
  await addAddresses(tx, [{ id: company.id, addresses: kept }], true);
  await indexRecords(tx, 'COMPANY', [searchableCompany(company)], true);
  const target = { aggregateId: company.id, aggregateVersion: company.version };
  tx.emit(companyCreated, { label: company.number, code: company.number }, target);
  return company;
}

/** The words by which a company is found. */
export function searchableCompany(company: {
  readonly id: string;
  readonly number: string;
  readonly name: string;
  readonly domain: string | null;
  readonly vatId: string | null;
}): { id: string; texts: (string | null)[] } {
  const { id, number, name, domain, vatId } = company;
  return { id, texts: [number, number.replace(/\D/g, ''), name, domain, vatId] };
}
