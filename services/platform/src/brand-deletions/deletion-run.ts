import { brandDeleted, brandDeletionDue, brandPurgeCatalogue, type BrandPurgeAnswer } from '@mh-os/contracts';
import { type Clock, DomainError } from '@mh-os/kernel';
import { BrandPurger, type JobRun } from '@mh-os/messaging';
import { CLOCK, Db, Jobs, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { systemCtx } from '../platform-scope.ts';
import { BrandDeletionEntity } from './brand-deletion.entity.ts';
import { type Counted, freshParts, othersDone, withPart } from './brand-deletions.rules.ts';
import { targetOf } from './brand-deletions.service.ts';
import { DeletionClearance } from './deletion-clearance.ts';
import { BEGIN_JOB, FINISH_JOB, OWN } from './deletion-scope.ts';
import { forgetAbove } from './deletion.read-model.ts';
import { LeavingPeople } from './leaving-people.ts';

const REASON_MAX = 500;

/** Carries a deletion through from the day it is due: others first, this service last, the record at the end. */
@Injectable()
export class DeletionRun {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly purger: BrandPurger,
    private readonly clearance: DeletionClearance,
    private readonly people: LeavingPeople,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The point of no return: of this and a cancellation at the same instant, the first to lock the row wins. */
  begin(deletionId: string): Promise<void> {
    return this.db.tx(systemCtx(), async (tx) => {
      const deletion = await tx.lock(BrandDeletionEntity, deletionId);
      if (deletion.state !== 'PENDING') return;
      const now = this.clock.now();
      if (now < deletion.dueAt) {
        await this.jobs.enqueue(tx, BEGIN_JOB, { deletionId }, { runAt: deletion.dueAt });
        return;
      }
      const parts = freshParts([OWN, ...Object.keys(brandPurgeCatalogue)]);
      await tx.update(deletion, { state: 'PURGING', begunAt: now, parts });
      const { ofBrand: brandId, slug } = deletion;
      tx.emit(brandDeletionDue, { label: slug ?? brandId, deletionId, brandId }, targetOf(deletion));
      if (othersDone(parts, OWN)) await this.jobs.enqueue(tx, FINISH_JOB, { deletionId });
    });
  }

  /** What a service has done; the last of them lets this service's own part begin. */
  async answer(tx: Tx, service: string, { deletionId, counts, error }: BrandPurgeAnswer): Promise<void> {
    if (tx.ctx.brandId !== null) return;
    if (!(await tx.findOne(BrandDeletionEntity, { id: deletionId, state: 'PURGING' }))) return;
    const deletion = await tx.lock(BrandDeletionEntity, deletionId);
    const state = error === null ? ('DONE' as const) : ('FAILED' as const);
    const parts = withPart(deletion.parts, service, { state, counts, error, at: this.clock.now().toISOString() });
    await tx.update(deletion, { parts });
    if (state === 'DONE' && othersDone(parts, OWN)) await this.jobs.enqueue(tx, FINISH_JOB, { deletionId });
  }

  /** This service's own part. Every step can be repeated, so that a killed process is followed by one that goes on. */
  async finish(job: JobRun, deletionId: string): Promise<void> {
    const deletion = await this.db.read(systemCtx(), (tx) => tx.get(BrandDeletionEntity, deletionId));
    const { ofBrand: brandId, state, parts } = deletion;
    if (state !== 'PURGING' || !othersDone(parts, OWN)) return;
    await this.people.leave(deletionId, brandId);
    // Once its end is on record the brand is closed here, and nothing more is collected of it.
    if (!parts.find(({ service }) => service === OWN)?.end) {
      await this.clearance.collect(OWN, brandId);
      await this.clearance.note(deletionId, OWN, await this.purger.close(brandId, deletionId));
    }
    const counts = await this.purger.purge(brandId, () => job.report({}));
    await this.conclude(deletionId, counts);
  }

  /** Whatever stands above brands and spoke of this one, then the brand itself; the record is all that stays. */
  private async conclude(deletionId: string, counts: readonly Counted[]): Promise<void> {
    await this.db.tx(systemCtx(), async (tx) => {
      const locked = await tx.lock(BrandDeletionEntity, deletionId);
      if (locked.state !== 'PURGING') return;
      const brandId = locked.ofBrand;
      await forgetAbove(tx, brandId);
      const brand = await tx.findOne(BrandEntity, { id: brandId });
      if (brand) await tx.remove(brand);
      const now = this.clock.now();
      const done = withPart(locked.parts, OWN, { state: 'DONE', counts, error: null, at: now.toISOString() });
      await tx.update(locked, { state: 'PURGED', finishedAt: now, parts: done, name: null, slug: null });
      tx.emit(brandDeleted, { label: brandId, deletionId, brandId }, targetOf(locked));
    });
  }

  /** Why this service's own part could not be done, for whoever looks. */
  async failed(deletionId: string, error: unknown): Promise<void> {
    const text = error instanceof DomainError ? `${error.code}: ${error.message}` : String(error);
    await this.db.tx(systemCtx(), async (tx) => {
      const deletion = await tx.lock(BrandDeletionEntity, deletionId);
      const change = { state: 'FAILED' as const, error: text.slice(0, REASON_MAX), at: this.clock.now().toISOString() };
      if (deletion.state === 'PURGING') await tx.update(deletion, { parts: withPart(deletion.parts, OWN, change) });
    });
  }
}
