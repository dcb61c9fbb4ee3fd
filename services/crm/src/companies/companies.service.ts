import { companyUpdated, relationChanged } from '@mh-os/contracts';
import { changesOf, type Ctx, DomainError, type Page } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { decideCustom } from '../custom-fields/custom-field.rules.ts';
import { readCustomFields } from '../custom-fields/custom-fields.read-model.ts';
import { addAddresses, clearParts } from '../people/person-parts.ts';
import { decideAddresses } from '../people/person.rules.ts';
import type { AddressType } from '../people/address.type.ts';
import { lockPerson } from '../people/people.service.ts';
import { indexRecords } from '../search/search-index.ts';
import type { CreateCompanyInput, UpdateCompanyInput } from './companies.inputs.ts';
import type { EndRelationInput, RelatePersonInput } from './company-relations.inputs.ts';
import {
  countCompanies,
  listCompanies,
  readCompanies,
  readCompanyAddresses,
  readParents,
  readRelations,
  type CompanyFilter,
  type CompanyQuery,
} from './companies.read-model.ts';
import { searchableCompany, writeCompany } from './company-writing.ts';
import { assertMembers } from '../members/brand-members.ts';
import { Members } from '../members/members.ts';
import { assertNoCircle, decideCompany, decideRelation, type CompanyFacts } from './companies.rules.ts';
import { CompanyPersonEntity } from './company-person.entity.ts';
import { CompanyEntity } from './company.entity.ts';
import type { CompanyPersonType, CompanyType } from './company.type.ts';

const READ = 'crm.company.read';
const WRITE = 'crm.company.write';

/** Use cases of companies and of who works there. */
@Injectable()
export class CompaniesService {
  constructor(
    private readonly db: Db,
    private readonly members: Members,
  ) {}

  list(ctx: Ctx, query: CompanyQuery): Promise<Page<CompanyType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => listCompanies(tx, query));
  }

  count(ctx: Ctx, filter: CompanyFilter): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countCompanies(tx, filter));
  }

  byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, CompanyType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readCompanies(tx, ids));
  }

  addresses(ctx: Ctx, ids: readonly string[]): Promise<Map<string, AddressType[]>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => readCompanyAddresses(tx, ids));
  }

  async relations(
    ctx: Ctx,
    by: 'personId' | 'companyId',
    ids: readonly string[],
  ): Promise<Map<string, CompanyPersonType[]>> {
    ctx.require(READ);
    const column = by === 'personId' ? 'person_id' : 'company_id';
    const rows = await this.db.read(ctx, (tx) => readRelations(tx, column, ids));
    return new Map(ids.map((id) => [id, rows.filter((row) => row[by] === id)]));
  }

  async create(ctx: Ctx, input: CreateCompanyInput): Promise<CompanyType> {
    ctx.require(WRITE);
    ctx.requireBrand();
    await this.members.learn(ctx, [input.ownerId]);
    return this.db.tx(ctx, async (tx) => {
      const { idempotencyKey, ...wish } = input;
      const id = await tx.idempotent('createCompany', idempotencyKey, wish, async () => {
        await assertMembers(tx, [wish.ownerId], ['ownerId']);
        const custom = decideCustom(await readCustomFields(tx, 'COMPANY'), {}, wish.custom ?? {});
        const facts = { ...decideCompany(wish, null), custom };
        if (facts.parentId) await tx.get(CompanyEntity, facts.parentId);
        return (await this.add(tx, facts, wish, 'manual')).id;
      });
      return (await readCompanies(tx, [id])).get(id)!;
    });
  }

  /** Writes a company whose facts were decided; for creating and for imports. */
  add(
    tx: Tx,
    facts: CompanyFacts & Pick<CompanyEntity, 'custom'>,
    wish: Pick<CreateCompanyInput, 'addresses'>,
    source: string,
  ): Promise<CompanyEntity> {
    return writeCompany(tx, facts, wish.addresses ?? [], source);
  }

  async update(ctx: Ctx, input: UpdateCompanyInput): Promise<CompanyType> {
    ctx.require(WRITE);
    const { id, expectedVersion, ...wish } = input;
    await this.members.learn(ctx, [wish.ownerId]);
    return this.db.tx(ctx, async (tx) => {
      const company = await tx.lock(CompanyEntity, id);
      if (wish.ownerId !== company.ownerId) await assertMembers(tx, [wish.ownerId], ['ownerId']);
      const custom = wish.custom
        ? decideCustom(await readCustomFields(tx, 'COMPANY'), company.custom, wish.custom)
        : company.custom;
      const facts = { ...decideCompany({ ...wish, name: wish.name ?? undefined }, company), custom };
      if (facts.parentId && facts.parentId !== company.parentId) {
        await tx.lock(CompanyEntity, facts.parentId);
        assertNoCircle(id, await readParents(tx, facts.parentId));
      }
      const changes = changesOf(company, facts).filter(({ field }) => field !== 'nameKey');
      if (wish.addresses) await clearParts(tx, 'addresses', id);
      await addAddresses(tx, [{ id, addresses: decideAddresses(wish.addresses ?? []) }], true);
      await tx.update(company, facts, expectedVersion);
      await indexRecords(tx, 'COMPANY', [searchableCompany(company)]);
      const fields = [...changes.map(({ field }) => field), ...(wish.addresses ? ['addresses'] : [])];
      const told = fields.map((field) => ({ field, before: null, after: null }));
      const target = { aggregateId: id, aggregateVersion: company.version };
      tx.emit(companyUpdated, { label: company.number, changes: told }, target);
      return (await readCompanies(tx, [id])).get(id)!;
    });
  }

  relate(ctx: Ctx, input: RelatePersonInput): Promise<CompanyPersonType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const { idempotencyKey, ...wish } = input;
      const id = await tx.idempotent('relatePerson', idempotencyKey, wish, async () => {
        const person = await lockPerson(tx, wish.personId);
        const company = await tx.get(CompanyEntity, wish.companyId);
        const kept = decideRelation(wish.role, wish.since, wish.until);
        const relation = await tx.insert(CompanyPersonEntity, { personId: person.id, companyId: company.id, ...kept });
        const data = { label: `${person.number} · ${company.number}`, personId: person.id, companyId: company.id };
        const target = { aggregateId: relation.id, aggregateVersion: 1 };
        tx.emit(relationChanged, { ...data, ended: kept.until !== null }, target);
        return relation.id;
      });
      return (await readRelations(tx, 'id', [id]))[0]!;
    });
  }

  endRelation(ctx: Ctx, input: EndRelationInput): Promise<CompanyPersonType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const relation = await tx.lock(CompanyPersonEntity, input.id);
      if (relation.until !== null) throw new DomainError('CRM_RELATION_INVALID', 'This role has ended already.');
      const until = input.until?.trim() || new Date().toISOString().slice(0, 10);
      await tx.update(relation, decideRelation(relation.role, relation.since, until));
      const { personId, companyId } = relation;
      const company = await tx.get(CompanyEntity, companyId);
      const target = { aggregateId: relation.id, aggregateVersion: relation.version };
      tx.emit(relationChanged, { label: company.number, personId, companyId, ended: true }, target);
      return (await readRelations(tx, 'id', [input.id]))[0]!;
    });
  }

  /** For slips; a role that was so is ended instead. */
  removeRelation(ctx: Ctx, id: string): Promise<CompanyPersonType> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const relation = await tx.lock(CompanyPersonEntity, id);
      const [before] = await readRelations(tx, 'id', [id]);
      const { personId, companyId, version } = relation;
      const company = await tx.get(CompanyEntity, companyId);
      await tx.remove(relation);
      const target = { aggregateId: id, aggregateVersion: version + 1 };
      tx.emit(relationChanged, { label: company.number, personId, companyId, ended: true }, target);
      return before!;
    });
  }
}
