import { brandCreated, brandUpdated } from '@mh-os/contracts';
import { type Ctx, DomainError, notFound, type Page, type PageRequest, seedId } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { OWNER_ROLE } from '../memberships/memberships.rules.ts';
import { asPlatform } from '../platform-scope.ts';
import { ProvisioningService } from '../provisioning/provisioning.service.ts';
import { SecretKey } from '../secret-key.ts';
import { hashPassword } from '../users/passwords.ts';
import { type NewPerson, PeopleService } from '../users/people.service.ts';
import { checkEmail, checkLocale, checkName, checkPassword } from '../users/users.rules.ts';
import { BrandEntity } from './brand.entity.ts';
import { tellLocation } from './brand-location.ts';
import { type BrandRow, brandsByIds, countBrands, pageOfBrands } from './brands.read-model.ts';
import { brandChanges, type BrandSettings, BrandStatus, checkBrand, VatRegime } from './brands.rules.ts';
import { checkVatId } from './vat-id.ts';

/** What it takes to create a brand. */
export interface CreateBrand extends Omit<BrandSettings, 'status' | 'vatRegime' | 'vatId'> {
  readonly vatRegime?: VatRegime | null | undefined;
  readonly vatId?: string | null | undefined;
  readonly owner?: { readonly name: string; readonly email: string; readonly password: string } | null | undefined;
  readonly idempotencyKey: string;
}

/** What can be changed of a brand; null and absent stay as they are. */
export type UpdateBrand = { readonly expectedVersion: number } & {
  readonly [F in Exclude<keyof BrandSettings, 'slug'>]?: BrandSettings[F] | null | undefined;
};

/** Brands. */
@Injectable()
export class BrandsService {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleService,
    private readonly secret: SecretKey,
    private readonly provisioning: ProvisioningService,
  ) {}

  /** Creates a brand; its event, which carries the new brand's id, makes every service provision its defaults. */
  async create(ctx: Ctx, input: CreateBrand): Promise<BrandRow> {
    ctx.require('platform.brand.create');
    if (!ctx.platform) throw platformOnly('create brands');
    const { owner, idempotencyKey, ...given } = input;
    const settings: BrandSettings = {
      ...given,
      status: BrandStatus.ACTIVE,
      name: checkName(given.name),
      defaultLocale: checkLocale(given.defaultLocale, 'defaultLocale'),
      vatRegime: given.vatRegime ?? VatRegime.STANDARD,
      vatId: given.vatId ? checkVatId(given.vatId) : null,
    };
    checkBrand(settings);
    const person = owner ? await this.firstOwner(owner, settings.defaultLocale) : undefined;
    // The id follows from the key: so the key is remembered in the new brand itself, and a repeat finds it there.
    const id = seedId('platform.brand', ctx.actor.id, idempotencyKey);
    const password = owner && this.secret.digest('request', owner.password);
    const request = { ...given, owner: owner && { ...owner, password } };
    await this.db.tx(asPlatform(ctx, id), (tx) =>
      tx.idempotent('createBrand', idempotencyKey, request, () => this.insert(tx, id, settings, person)),
    );
    return this.one(ctx, id);
  }

  /** Changes settings of the session's brand. */
  async update(ctx: Ctx, input: UpdateBrand): Promise<BrandRow> {
    ctx.require('platform.brand.update');
    const id = ctx.requireBrand();
    const { expectedVersion, ...given } = input;
    await this.db.tx(ctx, async (tx) => {
      const brand = await tx.lock(BrandEntity, id);
      const wanted = Object.fromEntries(
        Object.entries(given).filter(([, value]) => value !== null && value !== undefined),
      );
      const after = { ...settingsOf(brand), ...wanted } as BrandSettings;
      const clean = {
        ...after,
        name: checkName(after.name),
        defaultLocale: checkLocale(after.defaultLocale, 'defaultLocale'),
        vatId: after.vatId ? checkVatId(after.vatId) : null,
      };
      checkBrand(clean);
      if (clean.status !== brand.status)
        throw ctx.platform ? statusSeparate() : platformOnly('suspend or activate a brand');
      const changes = brandChanges(settingsOf(brand), clean);
      if (changes.length === 0 && brand.version === expectedVersion) return;
      await tx.update(brand, clean, expectedVersion);
      tx.emit(brandUpdated, { label: brand.name, changes }, { aggregateId: id, aggregateVersion: brand.version });
      if (changes.some(({ field }) => field === 'timeZone')) tellLocation(tx, brand);
    });
    return this.one(ctx, id);
  }

  /** The brand of this id, else the session's. */
  get(ctx: Ctx, id?: string | null): Promise<BrandRow> {
    ctx.require('platform.brand.read');
    return this.one(ctx, id ?? ctx.requireBrand());
  }

  /** Brands the caller may see: platform people all, others those they work for. */
  page(ctx: Ctx, request: PageRequest): Promise<Page<BrandRow>> {
    ctx.require('platform.brand.read');
    return this.db.read(asPlatform(ctx), (tx) => pageOfBrands(tx, ctx, request));
  }

  /** How many brands the caller may see. */
  count(ctx: Ctx): Promise<number> {
    ctx.require('platform.brand.read');
    return this.db.read(asPlatform(ctx), (tx) => countBrands(tx, ctx));
  }

  /** Brands by id, as far as the caller may see them; for references of other services. */
  async byIds(ctx: Ctx, ids: readonly string[]): Promise<Map<string, BrandRow>> {
    ctx.require('platform.brand.read');
    const rows = await this.db.read(asPlatform(ctx), (tx) => brandsByIds(tx, ctx, ids));
    return new Map(rows.map((row) => [row.id, row]));
  }

  private async one(ctx: Ctx, id: string): Promise<BrandRow> {
    const [row] = await this.db.read(asPlatform(ctx), (tx) => brandsByIds(tx, ctx, [id]));
    if (!row) throw notFound('Brand', id);
    return row;
  }

  private async insert(tx: Tx, id: string, settings: BrandSettings, owner: NewPerson | undefined): Promise<string> {
    // Keys are forgotten after a while; the id, which came from the key, still tells that this is a repeat.
    if (await tx.findOne(BrandEntity, { id })) return id;
    if (await tx.findOne(BrandEntity, { slug: settings.slug })) throw slugTaken(settings.slug);
    const unsuspended = { suspensionReason: null, suspendedAt: null };
    const brand = await tx.insert(BrandEntity, { id, ...settings, ...unsuspended }).catch((error: unknown) => {
      throw isDuplicateSlug(error) ? slugTaken(settings.slug) : error;
    });
    const { slug, defaultCurrency, defaultCountry, defaultLocale } = settings;
    const facts = { label: settings.name, slug, defaultCurrency, defaultCountry, defaultLocale };
    tx.emit(brandCreated, facts, { aggregateId: id, aggregateVersion: brand.version });
    tellLocation(tx, brand);
    await this.provisioning.begin(tx, id);
    if (owner) await this.people.join(tx, owner, [OWNER_ROLE]);
    return id;
  }

  private async firstOwner(owner: NonNullable<CreateBrand['owner']>, locale: string): Promise<NewPerson> {
    try {
      const email = checkEmail(owner.email);
      checkPassword(owner.password, email);
      return { email, name: checkName(owner.name), locale, passwordHash: await hashPassword(owner.password) };
    } catch (error) {
      throw error instanceof DomainError ? error.at('owner') : error;
    }
  }
}

function settingsOf(brand: BrandEntity): BrandSettings {
  const { name, slug, status, defaultCurrency, defaultCountry, defaultLocale, timeZone, vatRegime, vatId } = brand;
  return { name, slug, status, defaultCurrency, defaultCountry, defaultLocale, timeZone, vatRegime, vatId };
}

function slugTaken(slug: string): DomainError {
  return new DomainError('BRAND_SLUG_TAKEN', `Another brand has the short name "${slug}".`, { path: ['slug'] });
}

/** Two brands of one short name at the same instant: only the database sees that. */
function isDuplicateSlug(error: unknown): boolean {
  const { driverError } = error as { driverError?: { code?: string; constraint?: string } };
  return driverError?.constraint === 'brand_slug_key';
}

function statusSeparate(): DomainError {
  return new DomainError('BRAND_STATUS_SEPARATE', 'Use suspendBrand or resumeBrand: both ask for a reason.', {
    path: ['status'],
  });
}

/** Refuses what only people above brands may do. */
export function platformOnly(what: string): DomainError {
  return new DomainError('FORBIDDEN', `Only platform admins ${what}.`, {
    kind: 'forbidden',
    details: { grantedBy: ['platform-admin'] },
  });
}
