import type { Ctx } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { OWNER_ROLE } from '../memberships/memberships.rules.ts';
import { asPlatform } from '../platform-scope.ts';
import { withoutFactor } from '../second-factor/required-factor.read-model.ts';
import { type ChecklistItem, checklistOf } from './checklist.rules.ts';
import { checklistFacts } from './checklists.read-model.ts';

/** How far a new brand has come. */
@Injectable()
export class ChecklistsService {
  constructor(private readonly db: Db) {}

  /** The first steps of the session's brand; none for a caller without one. */
  async of(ctx: Ctx): Promise<ChecklistItem[] | null> {
    ctx.require('platform.brand.update');
    const { brandId } = ctx;
    if (brandId === null) return null;
    const facts = await this.db.read(ctx, (tx) => checklistFacts(tx, brandId));
    const ownersWithoutFactor = await this.db.read(asPlatform(ctx), (tx) => withoutFactor(tx, brandId, OWNER_ROLE));
    return facts && checklistOf({ ...facts, ownersWithoutFactor });
  }
}
