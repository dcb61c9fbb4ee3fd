import { companyCreated, companyUpdated } from '@mh-os/contracts';
import { isId, type Ctx, type Page } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { CompanyEntity } from './company.entity.ts';
import type { CreateCompanyInput, CompanyWhere, UpdateCompanyInput } from './companies.inputs.ts';
import { countCompanies, listCompanies, type CompanyQuery, type CompanyRow } from './companies.read-model.ts';
import { decideChanges, decideCode } from './companies.rules.ts';

const READ = 'crm.company.read';
const WRITE = 'crm.company.write';

/** Use cases of companies. */
@Injectable()
export class CompaniesService {
  constructor(private readonly db: Db) {}

  list(ctx: Ctx, query: CompanyQuery): Promise<Page<CompanyRow>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => listCompanies(tx, query));
  }

  count(ctx: Ctx, where: CompanyWhere | null | undefined): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countCompanies(tx, where));
  }

  async byIds(ctx: Ctx, ids: readonly string[]): Promise<ReadonlyMap<string, CompanyEntity>> {
    ctx.require(READ);
    const rows = await this.db.read(ctx, (tx) => tx.find(CompanyEntity, { id: In(ids.filter(isId)) }));
    return new Map(rows.map((row) => [row.id, row]));
  }

  create(ctx: Ctx, input: CreateCompanyInput): Promise<CompanyEntity> {
    ctx.require(WRITE);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent('createCrmCompany', input.idempotencyKey, input, async () => {
        const row = await tx.insert(CompanyEntity, { code: decideCode(input.code), name: input.name });
        const data = { label: row.name, code: row.code };
        tx.emit(companyCreated, data, { aggregateId: row.id, aggregateVersion: row.version });
        return row.id;
      });
      return tx.get(CompanyEntity, id);
    });
  }

  update(ctx: Ctx, input: UpdateCompanyInput): Promise<CompanyEntity> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const row = await tx.lock(CompanyEntity, input.id);
      const changes = decideChanges(row, input);
      const changed = await tx.update(row, { name: input.name }, input.expectedVersion);
      const data = { label: changed.name, changes };
      tx.emit(companyUpdated, data, { aggregateId: changed.id, aggregateVersion: changed.version });
      return changed;
    });
  }
}
