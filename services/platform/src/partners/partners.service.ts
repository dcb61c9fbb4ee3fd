import { partnerCreated, partnerStatusChanged, partnerUpdated } from '@mh-os/contracts';
import { assertId, type Ctx, DomainError, isId, notFound, type Page, type PageRequest, seedId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { checkCountry, checkReason } from '../brands/brands.rules.ts';
import { checkVatId } from '../brands/vat-id.ts';
import { checkEmail } from '../users/users.rules.ts';
import { PartnerEntity } from './partner.entity.ts';
import * as rules from './partner.rules.ts';
import { PartnerRolesService } from './partner-roles.service.ts';
import {
  countPartners,
  pageOfPartners,
  type PartnerRow,
  partnersByIds,
  partnersOfPerson,
} from './partners.read-model.ts';

/** Facts as they are given; null and absent mean "as it is", an empty text "none". */
export type GivenFacts = { readonly [F in keyof rules.PartnerFacts]?: rules.PartnerFacts[F] | null | undefined };
export type CreatePartner = GivenFacts &
  Pick<rules.PartnerFacts, 'legalName' | 'kinds' | 'country'> & {
    readonly idempotencyKey: string;
  };
export type UpdatePartner = GivenFacts & { readonly partnerId: string; readonly expectedVersion: number };
export interface ChangePartnerStatus {
  readonly partnerId: string;
  readonly action: rules.PartnerAction;
  readonly reason: string;
  readonly expectedVersion: number;
}

const NOTHING: rules.PartnerFacts = {
  ...{ legalName: '', kinds: [], vatId: null, country: '', street: null, postalCode: null, city: null },
  ...{ contactName: null, email: null, phone: null },
};

/** Companies that work with a brand. */
@Injectable()
export class PartnersService {
  constructor(
    private readonly db: Db,
    private readonly roles: PartnerRolesService,
  ) {}

  /** Adds a partner. */
  async create(ctx: Ctx, input: CreatePartner): Promise<PartnerRow> {
    ctx.require('platform.partner.write');
    const brandId = ctx.requireBrand();
    const { idempotencyKey, ...given } = input;
    const facts = checked(NOTHING, given);
    const id = await this.db.tx(ctx, (tx) =>
      tx.idempotent('createPartner', idempotencyKey, given, async () => {
        // Keys are forgotten after a while; the id, which comes from the key, still tells that this is a repeat.
        const wanted = seedId('platform.partner', brandId, ctx.actor.id, idempotencyKey);
        if (await tx.findOne(PartnerEntity, { id: wanted })) return wanted;
        const columns = { ...facts, kinds: [...facts.kinds], status: rules.PartnerStatus.ACTIVE };
        await unique(tx.insert(PartnerEntity, { id: wanted, ...columns }), facts);
        const { legalName: label, country } = facts;
        const data = { label, kinds: columns.kinds, country, status: columns.status };
        tx.emit(partnerCreated, data, { aggregateId: wanted, aggregateVersion: 1 });
        return wanted;
      }),
    );
    return this.get(ctx, id, 'platform.partner.write');
  }

  /** Changes facts of a partner; the roles of its people follow its kinds. */
  async update(ctx: Ctx, input: UpdatePartner): Promise<PartnerRow> {
    ctx.require('platform.partner.write');
    const { partnerId, expectedVersion, ...given } = input;
    await this.db.tx(ctx, async (tx) => {
      const partner = await tx.lock(PartnerEntity, assertId(partnerId, 'partnerId'));
      const after = checked(partner, given);
      const changes = rules.partnerChanges(partner, after);
      if (changes.length === 0 && partner.version === expectedVersion) return;
      await unique(tx.update(partner, { ...after, kinds: [...after.kinds] }, expectedVersion), after);
      const data = { label: after.legalName, kinds: [...after.kinds], country: after.country, changes };
      tx.emit(partnerUpdated, data, { aggregateId: partner.id, aggregateVersion: partner.version });
      if (changes.some(({ field }) => field === 'kinds')) await this.roles.followPartner(tx, ctx, partner.id);
    });
    return this.get(ctx, partnerId, 'platform.partner.write');
  }

  /** Pauses, takes up or ends the work with a partner; with its end its people lose their partner roles. */
  async changeStatus(ctx: Ctx, input: ChangePartnerStatus): Promise<PartnerRow> {
    ctx.require('platform.partner.write');
    const reason = checkReason(input.reason);
    await this.db.tx(ctx, async (tx) => {
      const partner = await tx.lock(PartnerEntity, assertId(input.partnerId, 'partnerId'));
      const before = partner.status;
      const status = rules.partnerTransitions.next(before, input.action);
      await tx.update(partner, { status }, input.expectedVersion);
      const changes = [{ field: 'status', before, after: status }];
      const target = { aggregateId: partner.id, aggregateVersion: partner.version };
      tx.emit(partnerStatusChanged, { label: partner.legalName, status, reason, changes }, target);
      if (status === rules.PartnerStatus.ENDED) await this.roles.followPartner(tx, ctx, partner.id);
    });
    return this.get(ctx, input.partnerId, 'platform.partner.write');
  }

  /** A partner of the session's brand. */
  async get(ctx: Ctx, id: string, permission = 'platform.partner.read'): Promise<PartnerRow> {
    ctx.require(permission);
    ctx.requireBrand();
    const [row] = await this.db.read(ctx, (tx) => partnersByIds(tx, ctx, [id]));
    if (!row) throw notFound('Partner', id);
    return row;
  }

  /** The brand's partners by name. */
  page(ctx: Ctx, where: object | null | undefined, request: PageRequest): Promise<Page<PartnerRow>> {
    ctx.require('platform.partner.read');
    ctx.requireBrand();
    return this.db.read(ctx, (tx) => pageOfPartners(tx, ctx, where, request));
  }

  /** How many match. */
  count(ctx: Ctx, where: object | null | undefined): Promise<number> {
    ctx.require('platform.partner.read');
    ctx.requireBrand();
    return this.db.read(ctx, (tx) => countPartners(tx, ctx, where));
  }

  /** Partners that the caller works for in the session's brand. */
  async mine(ctx: Ctx): Promise<PartnerRow[]> {
    const { brandId, actor } = ctx;
    if (actor.kind === 'anonymous') ctx.require('platform.partner.read');
    ctx.requireAdmitted();
    if (brandId === null || actor.kind !== 'person' || !isId(actor.id)) return [];
    return this.db.read(ctx, (tx) => partnersOfPerson(tx, brandId, actor.id));
  }

  /** Partners by id; for references of other services. */
  async byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, PartnerRow>> {
    ctx.require('platform.partner.read');
    if (ctx.brandId === null) return new Map();
    const rows = await this.db.read(ctx, (tx) => partnersByIds(tx, ctx, ids));
    return new Map(rows.map((row) => [row.id, row]));
  }
}

/** The facts after a change, each in the form that is stored. */
function checked(before: rules.PartnerFacts, given: GivenFacts): rules.PartnerFacts {
  const country = checkCountry(given.country ?? before.country, 'country');
  const text = (field: 'street' | 'postalCode' | 'city' | 'contactName') =>
    given[field] == null ? before[field] : rules.optionalText(given[field], field);
  const other = <F extends 'vatId' | 'email' | 'phone'>(field: F, check: (value: string) => string): string | null =>
    given[field] == null ? before[field] : given[field].trim() === '' ? null : check(given[field]);
  return {
    legalName: rules.checkLegalName(given.legalName ?? before.legalName),
    kinds: rules.checkKinds(given.kinds ?? before.kinds),
    vatId: other('vatId', (value) => checkVatId(value)),
    country,
    ...{ street: text('street'), postalCode: text('postalCode'), city: text('city'), contactName: text('contactName') },
    email: other('email', checkEmail),
    phone: other('phone', (value) => rules.checkPhone(value, country)),
  };
}

/** Two partners of one name or VAT id at the same instant: only the database sees that. */
async function unique<T>(writing: Promise<T>, { legalName, vatId }: rules.PartnerFacts): Promise<T> {
  return writing.catch((error: unknown) => {
    const { driverError } = error as { driverError?: { constraint?: string } };
    if (driverError?.constraint === 'partner_name_key')
      throw new DomainError('PARTNER_NAME_TAKEN', `There is a partner "${legalName}" already.`, {
        path: ['legalName'],
      });
    if (driverError?.constraint === 'partner_vat_id_key')
      throw new DomainError('PARTNER_VAT_ID_TAKEN', `Another partner has the VAT id ${vatId}.`, { path: ['vatId'] });
    throw error;
  });
}
