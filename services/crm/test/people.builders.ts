import { newId, type Ctx } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import { CompaniesService } from '../src/companies/companies.service.ts';
import { CustomFieldsService } from '../src/custom-fields/custom-fields.service.ts';
import { CustomersService } from '../src/customers/customers.service.ts';
import type { Buyer } from '../src/customers/matching.rules.ts';
import type { CreatePersonInput } from '../src/people/people.inputs.ts';
import { PeopleService } from '../src/people/people.service.ts';

/** A person of the caller's brand. */
export const aPerson = (service: TestService, ctx: Ctx, wish: Partial<CreatePersonInput> = {}) =>
  service.app
    .get(PeopleService, { strict: false })
    .create(ctx, { idempotencyKey: newId(), givenName: 'Ada', familyName: 'Lovelace', ...wish });

/** A company of the caller's brand. */
export const aCompany = (service: TestService, ctx: Ctx, name = 'Salon Sample') =>
  service.app.get(CompaniesService, { strict: false }).create(ctx, { idempotencyKey: newId(), name });

/** An own field of people. */
export const aField = (service: TestService, ctx: Ctx, key = 'hair_type') =>
  service.app
    .get(CustomFieldsService, { strict: false })
    .save(ctx, { subject: 'PERSON', key, label: 'Hair type', type: 'CHOICE', choices: ['fine', 'thick'] });

/** A buyer as a shop tells. */
export const aBuyer = (over: Partial<Buyer> = {}): Buyer => ({
  ...{ key: newId(), source: 'shop', reference: null, email: null, phone: null, givenName: null, familyName: null },
  ...{ companyName: null, country: null, address: null },
  ...over,
});

export const match = (service: TestService, ctx: Ctx, buyers: readonly Buyer[]) =>
  service.app.get(CustomersService, { strict: false }).match(ctx, buyers);

/** Rows of a brand's table that hold. */
export async function rows<T extends object>(
  service: TestService,
  ctx: Ctx,
  table: string,
  where = 'true',
): Promise<T[]> {
  const sql = `SELECT * FROM ${table} WHERE brand_id = $1 AND ${where}`;
  return (await service.admin.query<T>(sql, [ctx.brandId])).rows;
}

/** People who work for the caller's brand, as events of the platform have told. */
export async function someMembers(service: TestService, ctx: Ctx, ...userIds: string[]): Promise<void> {
  await service.admin.query(
    `INSERT INTO brand_member (brand_id, id, created_at, user_id, told_at)
     SELECT $1, gen_random_uuid(), now(), u, '2020-01-01' FROM unnest($2::text[]) u ON CONFLICT DO NOTHING`,
    [ctx.brandId, userIds],
  );
}
