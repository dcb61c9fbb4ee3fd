import { brandRulesChanged } from '@mh-os/contracts';
import { type Clock, type Ctx, versionConflict } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { asPlatform } from '../platform-scope.ts';
import { revoke } from '../revocations/revocations.ts';
import { lockFactorRule } from '../second-factor/required-factor.read-model.ts';
import { BrandRulesEntity } from './brand-rules.entity.ts';
import {
  checkRules,
  DEFAULTS,
  publishedRules,
  requiredSince,
  type Rules,
  rulesChanges,
  storedRules,
} from './brand-rules.rules.ts';

/** Rules with the version that they are changed by. */
export type VersionedRules = Rules & { readonly version: number };
/** What can be changed of them; null and absent stay as they are. */
export type UpdateRules = {
  readonly expectedVersion: number;
  readonly noDiscountLimit?: boolean | null | undefined;
} & {
  readonly [F in keyof Rules]?: Rules[F] | null | undefined;
};

/** What brands have decided. */
@Injectable()
export class BrandRulesService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Changes rules of the session's brand. */
  update(ctx: Ctx, input: UpdateRules): Promise<VersionedRules> {
    ctx.require('platform.brand.update');
    const brandId = ctx.requireBrand();
    const { expectedVersion, noDiscountLimit, ...given } = input;
    return this.db.tx(ctx, async (tx) => {
      // Of two who decide for the first time at once, the second waits here and then conflicts.
      const brand = await tx.lock(BrandEntity, brandId);
      const known = await tx.findOne(BrandRulesEntity, {});
      const version = known?.version ?? 0;
      if (version !== expectedVersion) throw versionConflict('BrandRules', brandId, expectedVersion, version);
      const before = known ? storedRules(known.rules) : DEFAULTS;
      const wanted = Object.fromEntries(Object.entries(given).filter(([, value]) => value != null));
      const unlimited = noDiscountLimit ? { maxDiscountPercent: null } : {};
      const after = checkRules({ ...before, ...wanted, ...unlimited });
      const changes = rulesChanges(before, after);
      // Saving the defaults is a decision, too: the brand has looked at its rules.
      if (changes.length === 0 && known) return { ...before, version };
      const touchesSignIn = changes.some(({ field }) => field.startsWith('secondFactor'));
      // Nobody switches their factor off while this decides that it is needed.
      if (touchesSignIn) await lockFactorRule(tx, brandId);
      const secondFactorSince = requiredSince(known?.secondFactorSince ?? null, after, this.clock.now());
      const stored = { rules: after as object, secondFactorSince };
      const row = known ? await tx.update(known, stored) : await tx.insert(BrandRulesEntity, stored);
      // What everybody may do here is stated anew, from now on.
      if (touchesSignIn) await revoke(tx, { kind: 'brand', id: brandId });
      const target = { aggregateId: brandId, aggregateVersion: row.version };
      tx.emit(brandRulesChanged, { label: brand.name, rules: publishedRules(after), changes }, target);
      return { ...after, version: row.version };
    });
  }

  /** Rules of brands that the caller may see: the session's own, all for people above brands. */
  async byBrands(ctx: Ctx, brandIds: readonly string[]): Promise<Map<string, VersionedRules>> {
    ctx.require('platform.brand.read');
    const mine = brandIds.filter((id) => ctx.platform || id === ctx.brandId);
    if (mine.length === 0) return new Map();
    // A transaction of one brand sees only that one, whoever asks.
    const scope = ctx.platform ? asPlatform(ctx, null) : ctx;
    const rows = await this.db.read(scope, (tx) =>
      tx.find(
        BrandRulesEntity,
        mine.map((brandId) => ({ brandId })),
      ),
    );
    const known = new Map(rows.map((row) => [row.brandId, { ...storedRules(row.rules), version: row.version }]));
    return new Map(mine.map((id) => [id, known.get(id) ?? { ...DEFAULTS, version: 0 }]));
  }
}
