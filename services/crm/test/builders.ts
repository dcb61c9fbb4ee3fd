import type { Ctx } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import { aCompany } from './companies.builders.ts';

type Builder = (service: TestService, ctx: Ctx) => Promise<{ readonly id: string }>;

/** What makes one of each aggregate, by GraphQL type. */
const builders: Readonly<Record<string, Builder>> = {
  CrmCompany: (service, ctx) => aCompany(service, ctx),
};

/** One of each aggregate for the caller's brand; their ids by GraphQL type. */
export async function seed(service: TestService, ctx: Ctx): Promise<Record<string, string>> {
  const ids: Record<string, string> = {};
  for (const [type, build] of Object.entries(builders)) ids[type] = (await build(service, ctx)).id;
  return ids;
}
