import { DomainError } from '@mh-os/kernel';
import { type AuditBreak, type ChainEnd, Db, type ReadTx, unlessDeleted } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { AuditCollector } from '../audit/audit-collector.ts';
import { AuditDigestsService } from '../audit/audit-digests.service.ts';
import { collectedOf } from '../audit/audit-store.ts';
import { systemCtx } from '../platform-scope.ts';
import { BrandDeletionEntity } from './brand-deletion.entity.ts';
import { withPart } from './brand-deletions.rules.ts';

const PROBLEM = `SELECT broken_seq::float8 AS seq, broken_problem AS problem FROM audit_cursor
  WHERE brand_id = $1 AND service = $2 AND broken_seq IS NOT NULL`;

/** Lets a service delete: only what is due, and only when the end of its chain is on record and signed. */
@Injectable()
export class DeletionClearance {
  constructor(
    private readonly db: Db,
    private readonly collector: AuditCollector,
    private readonly digests: AuditDigestsService,
  ) {}

  /** Whether that service may delete that brand now. */
  async clear(service: string, asked: { deletionId: string; brandId: string; end: ChainEnd }): Promise<boolean> {
    const { deletionId, brandId, end } = asked;
    const deletion = await this.db.read(systemCtx(), (tx) =>
      tx.findOne(BrandDeletionEntity, { id: deletionId, ofBrand: brandId, state: 'PURGING' }),
    );
    if (!deletion?.parts.some((part) => part.service === service))
      throw new DomainError('FORBIDDEN', 'The deletion of this brand is not due.', { kind: 'forbidden' });
    await this.collect(service, brandId);
    await this.note(deletionId, service, end);
    return true;
  }

  /** Copies the chain to its end and checks it on the way, once more. */
  async collect(service: string, brandId: string): Promise<void> {
    // Killed between closing the brand here and noting its end: what was collected then is what there is.
    await unlessDeleted(this.collector.collectChain(service, brandId));
  }

  /** Keeps where the chain ended, and has it signed, before anything of it goes. Where it was broken, that is kept with it. */
  async note(deletionId: string, service: string, end: ChainEnd): Promise<void> {
    await this.db.tx(systemCtx(), async (tx) => {
      const deletion = await tx.lock(BrandDeletionEntity, deletionId);
      if (deletion.parts.find((part) => part.service === service)?.end) return;
      const broken = await problemOf(tx, service, deletion.ofBrand, end);
      await tx.update(deletion, { parts: withPart(deletion.parts, service, { end: { ...end, broken } }) });
    });
    if (end.hash !== null) await this.digests.make();
    await this.digests.writeOut();
  }
}

/** What was wrong with a chain. With platform scope and no brand: the brand may be closed here already. */
async function problemOf(tx: ReadTx, service: string, brandId: string, end: ChainEnd): Promise<AuditBreak | null> {
  const [known] = await tx.query<AuditBreak>('deletion_problem', PROBLEM, [brandId, service]);
  const at = await collectedOf(tx, brandId, service);
  if (known || !at || at.seq < end.seq || (at.seq === end.seq && at.hash === end.hash)) return known ?? null;
  return { seq: Math.min(at.seq, end.seq + 1), problem: 'the chain did not end as it was collected' };
}
