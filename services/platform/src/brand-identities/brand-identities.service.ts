import { brandIdentityChanged } from '@mh-os/contracts';
import { type Ctx, versionConflict } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { asPlatform } from '../platform-scope.ts';
import { BrandIdentityEntity } from './brand-identity.entity.ts';
import { BLANK, checkIdentity, type Identity, identityChanges } from './brand-identity.rules.ts';

/** An identity with the version that it is changed by. */
export type VersionedIdentity = Identity & { readonly version: number };
/** What can be changed of it; null and absent stay as they are. */
export type UpdateIdentity = { readonly expectedVersion: number } & {
  readonly [F in keyof Identity]?: Identity[F] | null | undefined;
};

/** How brands speak. */
@Injectable()
export class BrandIdentitiesService {
  constructor(private readonly db: Db) {}

  /** Changes the identity of the session's brand. */
  update(ctx: Ctx, input: UpdateIdentity): Promise<VersionedIdentity> {
    ctx.require('platform.brand.update');
    const brandId = ctx.requireBrand();
    const { expectedVersion, ...given } = input;
    return this.db.tx(ctx, async (tx) => {
      // Of two who write the first version at once, the second waits here and then conflicts.
      const brand = await tx.lock(BrandEntity, brandId);
      const known = await tx.findOne(BrandIdentityEntity, {});
      const before = known ? identityOf(known) : { ...BLANK, version: 0 };
      if (before.version !== expectedVersion)
        throw versionConflict('BrandIdentity', brandId, expectedVersion, before.version);
      const wanted = Object.fromEntries(Object.entries(given).filter(([, value]) => value != null));
      const after = checkIdentity({ ...before, ...wanted });
      const changes = identityChanges(before, after);
      if (changes.length === 0) return before;
      const columns = mutable(after);
      const row = known ?? (await tx.insert<BrandIdentityEntity>(BrandIdentityEntity, columns));
      if (known) await tx.update(known, columns);
      const facts = { label: brand.name, identity: columns, changes };
      tx.emit(brandIdentityChanged, facts, { aggregateId: brandId, aggregateVersion: row.version });
      return identityOf(row);
    });
  }

  /** Identities of brands that the caller may see: the session's own, all for people above brands. */
  async byBrands(ctx: Ctx, brandIds: readonly string[]): Promise<Map<string, VersionedIdentity>> {
    ctx.require('platform.brand.read');
    const mine = brandIds.filter((id) => ctx.platform || id === ctx.brandId);
    if (mine.length === 0) return new Map();
    // A transaction of one brand sees only that one, whoever asks.
    const scope = ctx.platform ? asPlatform(ctx, null) : ctx;
    const rows = await this.db.read(scope, (tx) =>
      tx.find(
        BrandIdentityEntity,
        mine.map((brandId) => ({ brandId })),
      ),
    );
    const known = new Map(rows.map((row) => [row.brandId, identityOf(row)]));
    return new Map(mine.map((id) => [id, known.get(id) ?? { ...BLANK, version: 0 }]));
  }
}

function identityOf({ version, ...row }: BrandIdentityEntity): VersionedIdentity {
  const { tagline, voice, tone, keywords, forbiddenWords, languages } = row;
  return { tagline, voice, tone, keywords, forbiddenWords, languages, version };
}

function mutable({ tone, keywords, forbiddenWords, languages, ...texts }: Identity) {
  const lists = { tone: [...tone], keywords: [...keywords] };
  const { tagline, voice } = texts;
  return { tagline, voice, ...lists, forbiddenWords: [...forbiddenWords], languages: [...languages] };
}
