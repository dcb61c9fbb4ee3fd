import { CompaniesService } from '../../src/companies/companies.service.ts';
import { aCompany, aField, aPerson } from '../people.builders.ts';
import type { Sample } from './sample.ts';

export const peopleSample: Sample = {
  seed: async (service, ctx) => {
    const references = [{ source: 'shop', reference: '1001' }];
    const address = { line1: 'Hauptstr. 5', postalCode: '10115', city: 'Berlin', country: 'DE' };
    const person = await aPerson(service, ctx, {
      ...{ emails: ['ada@example.com'], phones: ['+4930901820'], references, addresses: [address], tags: ['vip'] },
    });
    const company = await aCompany(service, ctx);
    const relation = await service.app.get(CompaniesService, { strict: false }).relate(ctx, {
      ...{ idempotencyKey: 'sample-relation', personId: person.id, companyId: company.id, role: 'buyer' },
    });
    const field = await aField(service, ctx);
    return { Person: person.id, Company: company.id, CompanyPerson: relation.id, CrmCustomField: field.id };
  },
  variables: {
    createPerson: { input: { idempotencyKey: 'sample-person', givenName: 'Grace', emails: ['grace@example.com'] } },
    saveCrmCustomField: { input: { subject: 'PERSON', key: 'shade', label: 'Shade', type: 'TEXT' } },
  },
};
