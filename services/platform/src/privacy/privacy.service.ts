import { privacyCatalogue, privacyRequested } from '@mh-os/contracts';
import { type Ctx, DomainError, newId, notFound } from '@mh-os/kernel';
import { Db, Jobs, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { BrandEntity } from '../brands/brand.entity.ts';
import { asPlatform } from '../platform-scope.ts';
import { PrivacyAnswerEntity } from './privacy-answer.entity.ts';
import { PrivacyRequestEntity } from './privacy-request.entity.ts';
import { brandsElsewhere, knowsPerson, wordsOf } from './privacy.read-model.ts';
import { ERASED_NAME, erasureTerms, othersDone, type PrivacyKind } from './privacy.rules.ts';

const READ = 'platform.privacy.read';
const RUN = 'platform.privacy.run';
const EXPORT = 'platform.brand.export';
const LATEST = 50;

/** This service, which asks the others and does its own part last. */
export const OWN = 'platform';
/** Kinds of the jobs that write an archive, and that end an erasure. */
export const EXPORT_JOB = 'privacy-export';
export const ERASE_JOB = 'privacy-erase';

/** A request with what every service answered. */
export interface PrivacyCase {
  readonly request: PrivacyRequestEntity;
  readonly answers: PrivacyAnswerEntity[];
}

/** Files name people: they are kept for a week. */
const SWEEP = `DELETE FROM privacy_chunk WHERE created_at < now() - interval '7 days'`;
const GONE = `UPDATE privacy_request SET complete = false WHERE complete AND finished_at < now() - interval '7 days'`;

/** Requests for export and erasure: asks every service, keeps what they answer. */
@Injectable()
export class PrivacyService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
  ) {}

  /** Begins an export of all that the brand has. */
  exportBrand(ctx: Ctx, idempotencyKey: string): Promise<PrivacyCase> {
    ctx.require(EXPORT);
    return this.export(ctx, 'brand-export', null, idempotencyKey);
  }

  /** Begins an export of all that the brand has of a person. */
  exportPerson(ctx: Ctx, userId: string, idempotencyKey: string): Promise<PrivacyCase> {
    ctx.require(RUN);
    return this.export(ctx, 'person-export', userId, idempotencyKey);
  }

  /** A request of the brand. */
  async get(ctx: Ctx, id: string): Promise<PrivacyCase> {
    ctx.require(READ);
    return this.load(ctx, id);
  }

  /** The latest requests, newest first. */
  async latest(ctx: Ctx): Promise<PrivacyCase[]> {
    ctx.require(READ);
    ctx.requireBrand();
    return this.db.read(ctx, async (tx) => {
      const requests = await tx.find(PrivacyRequestEntity, {}, { order: { createdAt: 'DESC' }, take: LATEST });
      const answers = await tx.find(
        PrivacyAnswerEntity,
        requests.map(({ id }) => ({ requestId: id })),
      );
      return requests.map((request) => ({ request, answers: answers.filter((each) => each.requestId === request.id) }));
    });
  }

  /** Asks again whoever has not answered, or writes a file again. */
  async retry(ctx: Ctx, id: string): Promise<PrivacyCase> {
    ctx.require(RUN);
    ctx.requireBrand();
    await this.db.tx(asPlatform(ctx), async (tx) => {
      const request = await tx.lock(PrivacyRequestEntity, id);
      if (request.state === 'DONE')
        throw new DomainError('PRIVACY_NOT_FAILED', 'This request is done: there is nothing to try again.');
      const open = await tx.find(PrivacyAnswerEntity, { requestId: id });
      for (const answer of open)
        if (answer.state === 'FAILED') await tx.update(answer, { state: 'PENDING', error: null });
      await tx.update(request, { state: 'RUNNING', error: null });
      await this.ask(tx, request);
    });
    return this.load(ctx, id);
  }

  /** Takes the request down and asks; inside of the transaction that decides about it. */
  async begin(tx: Tx, kind: PrivacyKind, about: Pick<PrivacyRequestEntity, 'userId' | 'whole' | 'terms'>) {
    const { kind: actorKind, id: actorId, name } = tx.ctx.actor;
    const requestedBy = { kind: actorKind, id: actorId, ...(name === undefined ? {} : { name }) };
    const none = { rowCount: 0, bytes: 0n, complete: false, error: null, finishedAt: null };
    const fresh = { id: newId(), kind, state: 'RUNNING' as const, ...about, requestedBy, ...none };
    const request = await tx.insert(PrivacyRequestEntity, fresh);
    const open = { state: 'PENDING' as const, counts: [], streamLeft: 0, error: null, answeredAt: null };
    const domains = [OWN, ...Object.keys(privacyCatalogue)];
    await tx.insert(
      PrivacyAnswerEntity,
      domains.map((domain) => ({ requestId: request.id, domain, ...open })),
    );
    await this.ask(tx, request);
    return request;
  }

  /** The request of this kind that runs already, with the brand locked so that two who ask at once ask once. */
  async running(tx: Tx, kind: PrivacyKind, userId: string | null): Promise<PrivacyRequestEntity | null> {
    await tx.lock(BrandEntity, tx.ctx.requireBrand());
    const found = await tx.find(PrivacyRequestEntity, { kind, state: 'RUNNING' });
    return found.find((request) => request.userId === userId) ?? null;
  }

  /** A request with its answers, for those who have asked for their permission. */
  load(ctx: Ctx, id: string): Promise<PrivacyCase> {
    return this.db.read(ctx, async (tx) => {
      const request = await tx.get(PrivacyRequestEntity, id);
      return { request, answers: await tx.find(PrivacyAnswerEntity, { requestId: id }) };
    });
  }

  private async export(ctx: Ctx, kind: PrivacyKind, userId: string | null, idempotencyKey: string) {
    const brandId = ctx.requireBrand();
    const { id } = await this.db.tx(asPlatform(ctx), (tx) =>
      tx.idempotent(kind, idempotencyKey, { userId }, async () => {
        await tx.query('privacy_sweep', SWEEP);
        await tx.query('privacy_gone', GONE);
        const open = await this.running(tx, kind, userId);
        if (open) return { id: open.id };
        if (userId !== null && !(await knowsPerson(tx, brandId, userId))) throw notFound('User', userId);
        const words = userId === null ? null : await wordsOf(tx, brandId, userId);
        const terms = words === null ? null : Buffer.from(JSON.stringify(erasureTerms(words)));
        const whole = userId !== null && (await brandsElsewhere(tx, brandId, userId)) === 0;
        return { id: (await this.begin(tx, kind, { userId, whole, terms })).id };
      }),
    );
    return this.load(ctx, id);
  }

  private async ask(tx: Tx, { id, version, kind, userId }: PrivacyRequestEntity): Promise<void> {
    const label = kind === 'person-erasure' ? ERASED_NAME : kind;
    tx.emit(privacyRequested, { label, kind, userId }, { aggregateId: id, aggregateVersion: version });
    if (kind !== 'person-erasure') await this.jobs.enqueue(tx, EXPORT_JOB, { requestId: id });
    else if (othersDone(await tx.find(PrivacyAnswerEntity, { requestId: id }), OWN))
      await this.jobs.enqueue(tx, ERASE_JOB, { requestId: id });
  }
}
