import { setTimeout as sleep } from 'node:timers/promises';
import { brandDeletionClear, brandDeletionDue, brandPurgeCatalogue } from '@mh-os/contracts';
import type { Envelope, EventDef } from '@mh-os/contracts';
import { Ctx, DomainError } from '@mh-os/kernel';
import { BrandPurge, Db, Jobs, RelayDb } from '@mh-os/persistence';
import type { ChainEnd, JobRun, TableCount, Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { MESSAGING_OPTIONS } from './config.ts';
import type { MessagingOptions } from './config.ts';
import { Handlers } from './handlers.ts';
import { NatsLink } from './nats-link.ts';
import { Rpc } from './rpc.ts';

type Due = z.infer<typeof brandDeletionDue.schema>;

/** Kind of the job that does a service's part. */
const PURGE_JOB = 'brand-purge';
const REASON_MAX = 500;
const ASK_AGAIN_MS = 1_000;
/** Copying the end of a long chain takes its time. */
const PATIENT = { timeoutMs: 10_000 };

/** Hears that a brand's time is over and does this service's part, whatever tables it has: rows, jobs, audit, messages. */
@Injectable()
export class BrandPurger {
  private readonly service: string;

  constructor(
    @Inject(MESSAGING_OPTIONS) options: MessagingOptions,
    @Inject(Db) private readonly db: Db,
    @Inject(RelayDb) private readonly relayDb: RelayDb,
    @Inject(Jobs) private readonly jobs: Jobs,
    @Inject(Rpc) private readonly rpc: Rpc,
    @Inject(NatsLink) private readonly link: NatsLink,
    @Inject(Handlers) handlers: Handlers,
  ) {
    this.service = options.service;
    if (!brandPurgeCatalogue[this.service]) return;
    const due = (event: Envelope<Due>, tx: Tx) => this.due(event, tx);
    handlers.add({ kind: 'event', def: brandDeletionDue as EventDef }, due as never);
    handlers.add({ kind: 'job', name: PURGE_JOB }, ((job: JobRun) => this.run(job)) as never);
  }

  /** Lets nothing begin for the brand any more; tells where its audit chain ended. */
  close(brandId: string, deletionId: string): Promise<ChainEnd> {
    return new BrandPurge(this.relayDb, this.service).close(brandId, deletionId);
  }

  /** Deletes rows and messages of a brand that is closed; tells how many rows of which table. */
  async purge(brandId: string, afterStep?: () => Promise<void>): Promise<TableCount[]> {
    const counts = await new BrandPurge(this.relayDb, this.service).purge(brandId, afterStep);
    await this.link.purgeBrand(this.service, brandId);
    return counts;
  }

  /** The event tells of a brand and belongs to none: one that says otherwise is not the platform's. */
  private async due({ brandId, data }: Envelope<Due>, tx: Tx): Promise<void> {
    if (brandId === null) await this.jobs.enqueue(tx, PURGE_JOB, data);
  }

  private async run(job: JobRun): Promise<unknown> {
    const due = job.input as Due;
    try {
      const end = await this.close(due.brandId, due.deletionId);
      await this.cleared(job, due, end);
      const counts = await this.purge(due.brandId, () => job.report({}));
      await this.answer(job, due, { counts, error: null });
      return { deletionId: due.deletionId };
    } catch (error) {
      const lost = job.signal.aborted || (error instanceof DomainError && error.code === 'JOB_GONE');
      if (!lost) await this.answer(job, due, { counts: [], error: reasonOf(error) });
      throw error;
    }
  }

  /** Platform copies the end of the chain and signs it first: what is deleted here is told from what was taken away. */
  private async cleared(job: JobRun, { brandId, deletionId }: Due, end: ChainEnd): Promise<void> {
    while (!(await this.rpc.call(brandDeletionClear, { brandId, deletionId, end }, this.ctx(job), PATIENT)).go) {
      await sleep(ASK_AGAIN_MS);
      await job.report({});
    }
  }

  private answer(job: JobRun, due: Due, outcome: { counts: TableCount[]; error: string | null }): Promise<void> {
    const target = { aggregateId: due.deletionId, aggregateVersion: 1 };
    return this.db.tx(this.ctx(job), async (tx) => {
      tx.emit(brandPurgeCatalogue[this.service]!, { ...due, ...outcome }, target);
    });
  }

  private ctx(job: JobRun): Ctx {
    return new Ctx({
      brandId: null,
      actor: { kind: 'system', id: this.service },
      platform: true,
      requestId: job.id,
      causationId: job.id,
    });
  }
}

/** For the people who run the platform: a code where there is one, never a stack. */
function reasonOf(error: unknown): string {
  const text = error instanceof DomainError ? `${error.code}: ${error.message}` : String(error);
  return text.slice(0, REASON_MAX);
}
