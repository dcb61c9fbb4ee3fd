import { DomainError } from '@mh-os/kernel';
import {
  type AuditHead,
  type AuditSource,
  ChainVerifier,
  Db,
  genesisHash,
  schemaOf,
  unlessDeleted,
} from '@mh-os/persistence';
import { Injectable, Logger } from '@nestjs/common';
import { AuditAlarm } from './audit-alarm.ts';
import { chainCtx } from './audit-scope.ts';
import { AuditSources } from './audit-sources.ts';
import { type Collected, collectedOf, keepRows, lockChain } from './audit-store.ts';

/** Services answer with as many heads at a time. */
const HEADS_PAGE = 500;

/** Brings the rows of every service's chains here, in order, and checks that each follows the one before. */
@Injectable()
export class AuditCollector {
  private readonly logger = new Logger('Audit');

  constructor(
    private readonly db: Db,
    private readonly sources: AuditSources,
    private readonly alarm: AuditAlarm,
  ) {}

  /** Collects what has grown since then, or all; a service that does not answer is left for the next time. */
  async collect(since?: Date): Promise<void> {
    for (const service of this.sources.services)
      try {
        await this.collectFrom(service, since);
      } catch (error) {
        if (!(error instanceof DomainError) || error.kind !== 'unavailable') throw error;
        this.logger.debug(`The audit rows of ${service} are collected later: ${error.message}`);
      }
  }

  /** Collects one chain to its present end. */
  async collectChain(service: string, brandId: string): Promise<void> {
    const source = this.sources.of(service);
    const head = await source.head(brandId);
    if (head) await this.follow(service, source, head);
  }

  private async collectFrom(service: string, since: Date | undefined): Promise<void> {
    const source = this.sources.of(service);
    for (let after: string | undefined; ;) {
      const heads = await source.heads(after, since?.toISOString());
      for (const head of heads) await unlessDeleted(this.follow(service, source, head));
      if (heads.length < HEADS_PAGE) return;
      after = heads.at(-1)?.brandId;
    }
  }

  private async follow(service: string, source: AuditSource, head: AuditHead): Promise<void> {
    const { brandId } = head;
    const genesis = { seq: 0, hash: genesisHash(schemaOf(service), brandId), brokenSeq: null };
    for (;;) {
      const at = (await this.db.read(chainCtx(brandId), (tx) => collectedOf(tx, brandId, service))) ?? genesis;
      if (head.seq <= at.seq) return this.compare(service, source, brandId, at, head);
      const rows = await source.rows(brandId, at.seq, head.seq);
      if (rows.length === 0)
        return this.alarm.raise(service, brandId, {
          seq: at.seq + 1,
          problem: `it is missing: the chain ends at row ${head.seq}`,
        });
      await this.keep(service, brandId, at, rows);
    }
  }

  /** An end that stands where ours does must be the same; asked again, for ours may have moved on since it was read. */
  private async compare(
    service: string,
    source: AuditSource,
    brandId: string,
    at: Collected,
    seen: AuditHead,
  ): Promise<void> {
    if (seen.seq === at.seq && seen.hash === at.hash) return;
    const head = await source.head(brandId);
    if (!head || head.seq < at.seq)
      await this.alarm.raise(service, brandId, {
        seq: (head?.seq ?? 0) + 1,
        problem: `it is missing: row ${at.seq} was collected, and the chain ends before it`,
      });
    else if (head.seq === at.seq && head.hash !== at.hash)
      await this.alarm.raise(service, brandId, {
        seq: at.seq,
        problem: 'it was rewritten: the copy that was collected has another hash',
      });
  }

  private async keep(
    service: string,
    brandId: string,
    at: Collected,
    rows: Parameters<typeof keepRows>[3],
  ): Promise<void> {
    const chain = new ChainVerifier({ schema: schemaOf(service), brandId, after: at });
    for (const row of rows) chain.take(row);
    const found = chain.finish();
    await this.db.tx(chainCtx(brandId), async (tx) => {
      await lockChain(tx, brandId, service);
      // Another replica was here in the meantime: what it kept is kept.
      if (((await collectedOf(tx, brandId, service))?.seq ?? 0) !== at.seq) return;
      await keepRows(tx, brandId, service, rows);
      if (found) await this.alarm.raise(service, brandId, found);
    });
  }
}
