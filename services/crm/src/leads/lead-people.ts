import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { CompaniesService } from '../companies/companies.service.ts';
import { decideCompany } from '../companies/companies.rules.ts';
import { CompanyEntity } from '../companies/company.entity.ts';
import { CompanyPersonEntity } from '../companies/company-person.entity.ts';
import { CustomersService } from '../customers/customers.service.ts';
import { nameKey } from '../people/normal.rules.ts';
import type { LeadEntity } from './lead.entity.ts';

/** Who a lead becomes. */
export interface Became {
  readonly personId: string | null;
  readonly companyId: string | null;
}

/** The person and company behind a lead, found by address or name, else made, in the transaction of the caller. */
@Injectable()
export class LeadPeople {
  constructor(
    private readonly customers: CustomersService,
    private readonly companies: CompaniesService,
  ) {}

  async become(tx: Tx, lead: LeadEntity): Promise<Became> {
    const personId = await this.person(tx, lead);
    const companyId = await this.company(tx, lead);
    if (personId && companyId && !(await tx.findOne(CompanyPersonEntity, { personId, companyId })))
      await tx.insert(CompanyPersonEntity, { personId, companyId, role: 'contact', since: null, until: null });
    return { personId, companyId };
  }

  private async person(tx: Tx, lead: LeadEntity): Promise<string | null> {
    const { id, givenName, familyName, email, phone, companyName, country, postalCode } = lead;
    if ([givenName, familyName, email, phone].every((one) => one === null)) return null;
    const address = postalCode === null ? null : { postalCode, ...(country !== null && { country }) };
    const buyer = { givenName, familyName, email, phone, companyName, country, address };
    // The lead's own id finds the same person again where nothing else would.
    const [match] = await this.customers.match(tx.ctx, [{ ...buyer, key: id, source: 'lead', reference: id }]);
    return match?.personId ?? null;
  }

  private async company(tx: Tx, { companyName: name, country }: LeadEntity): Promise<string | null> {
    if (name === null) return null;
    const known = await tx.findOne(CompanyEntity, { nameKey: nameKey(name) }, { order: { id: 'ASC' } });
    if (known) return known.id;
    const facts = { ...decideCompany({ name, country } as never, null), custom: {} };
    return (await this.companies.add(tx, facts, {}, 'lead')).id;
  }
}
