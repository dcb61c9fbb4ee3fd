import { auditBroken, notificationRequested } from '@mh-os/contracts';
import { newId } from '@mh-os/kernel';
import { type AuditBreak, Db, genesisHash, isBrandDeleted, NO_BRAND, schemaOf, type Tx } from '@mh-os/persistence';
import { Injectable, Logger } from '@nestjs/common';
import { systemCtx } from '../platform-scope.ts';
import { chainCtx } from './audit-scope.ts';

const NOTE = `INSERT INTO audit_cursor AS c (brand_id, id, version, created_at, updated_at, service, seq, hash, broken_seq,
    broken_problem, broken_at)
  VALUES ($1, $2, 1, now(), now(), $3, 0, $4, $5, $6, now())
  ON CONFLICT (brand_id, service) DO UPDATE SET broken_seq = $5, broken_problem = $6, broken_at = now(), updated_at = now(),
    version = c.version + 1 WHERE c.broken_seq IS NULL OR c.broken_seq > $5 RETURNING version`;

/** Tells those who read the chain that it is broken, once per place. */
@Injectable()
export class AuditAlarm {
  private readonly logger = new Logger('Audit');

  constructor(private readonly db: Db) {}

  /** Notes the break with the chain, in the transaction that found it if there is one; a place that is known raises nothing again. */
  async raise(service: string, brandId: string, found: AuditBreak): Promise<void> {
    const { seq, problem } = found;
    const noting = this.db.tx(chainCtx(brandId), async (tx) => {
      const genesis = genesisHash(schemaOf(service), brandId);
      const noted = await tx.query('audit_broken', NOTE, [brandId, newId(), service, genesis, seq, problem]);
      if (noted.length === 0) return;
      const data = { label: `${service}, row ${seq}`, service, seq, problem };
      tx.emit(auditBroken, data, { aggregateId: `${service}:${brandId}`, aggregateVersion: seq });
      tell(tx, service, brandId, found);
      tx.afterCommit(() => this.tellPlatform(service, brandId, found));
    });
    await noting.catch((error: unknown) => {
      // Nothing is noted with a brand that is deleted: the platform alone hears of it.
      if (!isBrandDeleted(error)) throw error;
      return this.tellPlatform(service, brandId, found);
    });
  }

  private async tellPlatform(service: string, brandId: string, found: AuditBreak): Promise<void> {
    this.logger.error(`Audit chain of ${service}, brand ${brandId}: row ${found.seq} is broken, ${found.problem}`);
    if (brandId === NO_BRAND) return;
    await this.db.tx(systemCtx(), async (tx) => tell(tx, service, brandId, found));
  }
}

function tell(tx: Tx, service: string, brandId: string, { seq, problem }: AuditBreak): void {
  const key = `audit:${service}:${brandId}:${seq}`;
  tx.emit(
    notificationRequested,
    {
      label: 'The audit chain is broken',
      body: `Service ${service}, row ${seq}: ${problem}. Verify the chain and keep a copy of the database.`,
      ...{ topic: 'audit', key, link: '/audit', severity: 'critical', mandatory: true },
      recipients: { permission: 'platform.audit.read' },
    },
    { aggregateId: key, aggregateVersion: 1 },
  );
}
