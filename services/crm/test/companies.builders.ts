import type { Ctx } from '@mh-os/kernel';
import type { TestService } from '@mh-os/testing';
import type { CompanyEntity } from '../src/companies/company.entity.ts';
import { CompaniesService } from '../src/companies/companies.service.ts';

/** A company of the caller's brand. */
export function aCompany(service: TestService, ctx: Ctx, code = 'SAMPLE-1'): Promise<CompanyEntity> {
  return service.app
    .get(CompaniesService)
    .create(ctx, { idempotencyKey: `company-${code}`, code, name: `Sample ${code}` });
}
