import { brandResumed, brandSuspended } from '@mh-os/contracts';
import { assertId, type Clock, type Ctx } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { asPlatform } from '../platform-scope.ts';
import { refuseWhileDeleting } from './brand-deletion.guard.ts';
import { BrandEntity } from './brand.entity.ts';
import type { BrandRow } from './brands.read-model.ts';
import { BrandStatus, checkReason, decideStatus } from './brands.rules.ts';
import { BrandsService, platformOnly } from './brands.service.ts';

/** What it takes to suspend or resume a brand. */
export interface ChangeBrandStatus {
  readonly brandId: string;
  readonly reason: string;
  readonly expectedVersion: number;
}

/** Suspending brands and resuming them: for people above brands. */
@Injectable()
export class BrandStatusService {
  constructor(
    private readonly db: Db,
    private readonly brands: BrandsService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Suspends or resumes; the event tells gateways and services, who stop serving the brand. */
  async change(ctx: Ctx, action: 'suspend' | 'resume', input: ChangeBrandStatus): Promise<BrandRow> {
    ctx.require('platform.brand.suspend');
    if (!ctx.platform) throw platformOnly(`${action} a brand`);
    const id = assertId(input.brandId, 'brandId');
    const reason = checkReason(input.reason);
    await this.db.tx(asPlatform(ctx, id), async (tx) => {
      const brand = await tx.lock(BrandEntity, id);
      if (action === 'resume') await refuseWhileDeleting(tx, id);
      const before = brand.status;
      const status = decideStatus(before, action);
      const suspended = status === BrandStatus.SUSPENDED;
      const facts = {
        suspensionReason: suspended ? reason : null,
        suspendedAt: suspended ? this.clock.now() : null,
      };
      await tx.update(brand, { status, ...facts }, input.expectedVersion);
      const changes = [{ field: 'status', before, after: status }];
      const target = { aggregateId: id, aggregateVersion: brand.version };
      tx.emit(suspended ? brandSuspended : brandResumed, { label: brand.name, reason, changes }, target);
    });
    return this.brands.get(ctx, id);
  }
}
