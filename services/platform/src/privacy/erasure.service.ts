import { privacyFinished, type PrivacyAnswer, userRemoved } from '@mh-os/contracts';
import { assertId, type Clock, type Ctx, DomainError, notFound } from '@mh-os/kernel';
import { PrivacyEraser } from '@mh-os/messaging';
import { CLOCK, Db, erasePerson, type ErasureTerm, Jobs, NO_BRAND, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { setTimeout as sleep } from 'node:timers/promises';
import { watchDeciders } from '../approvals/deciders-watch.ts';
import { MembershipEntity } from '../memberships/membership.entity.ts';
import { countOwners } from '../memberships/memberships.read-model.ts';
import { OWNER_ROLE } from '../memberships/memberships.rules.ts';
import { asPlatform, systemCtx } from '../platform-scope.ts';
import { RolesService } from '../roles/roles.service.ts';
import { endSessionsOf } from '../sessions/end-sessions.ts';
import { UserEntity } from '../users/user.entity.ts';
import { PrivacyAnswerEntity } from './privacy-answer.entity.ts';
import { PrivacyRequestEntity } from './privacy-request.entity.ts';
import {
  brandsElsewhere,
  closeAccount,
  eraseCollected,
  knowsPerson,
  removePersonal,
  wordsOf,
} from './privacy.read-model.ts';
import { type Counted, ERASED_NAME, erasureTerms, othersDone } from './privacy.rules.ts';
import { ERASE_JOB, OWN, type PrivacyCase, PrivacyService } from './privacy.service.ts';

const RUN = 'platform.privacy.run';
/** How long messages that are still on their way are waited for. */
const PATIENCE = 20;
const PAUSE_MS = 500;

/** Erases people: their access at once, their words wherever the services keep them. */
@Injectable()
export class ErasureService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    private readonly privacy: PrivacyService,
    private readonly eraser: PrivacyEraser,
    private readonly roles: RolesService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Takes a person's access away and asks every service to erase them (D3). */
  async erase(ctx: Ctx, input: { readonly userId: string; readonly idempotencyKey: string }): Promise<PrivacyCase> {
    ctx.require(RUN);
    const brandId = ctx.requireBrand();
    const userId = assertId(input.userId, 'userId');
    if (userId === ctx.actor.id)
      throw new DomainError('PRIVACY_SELF', 'Nobody erases themselves. Ask another owner to do it.', {
        path: ['userId'],
      });
    const { id } = await this.db.tx(asPlatform(ctx), (tx) =>
      tx.idempotent('erasePerson', input.idempotencyKey, { userId }, async () => {
        const open = await this.privacy.running(tx, 'person-erasure', userId);
        if (open) return { id: open.id };
        if (!(await knowsPerson(tx, brandId, userId))) throw notFound('User', userId);
        return { id: (await this.take(tx, brandId, userId)).id };
      }),
    );
    return this.privacy.load(ctx, id);
  }

  /** What a service answered; the last of them lets this service's own part begin. */
  async answer(tx: Tx, domain: string, { requestId, counts, streamLeft, error }: PrivacyAnswer): Promise<void> {
    const found = await tx.findOne(PrivacyRequestEntity, { id: requestId });
    if (found?.state !== 'RUNNING' || found.kind !== 'person-erasure') return;
    await tx.lock(PrivacyRequestEntity, requestId);
    const mine = await tx.findOne(PrivacyAnswerEntity, { requestId, domain });
    if (!mine || mine.state === 'DONE') return;
    const state = error === null ? 'DONE' : 'FAILED';
    await tx.update(mine, { state, counts, streamLeft, error, answeredAt: this.clock.now() });
    if (othersDone(await tx.find(PrivacyAnswerEntity, { requestId }), OWN))
      await this.jobs.enqueue(tx, ERASE_JOB, { requestId });
  }

  /** The words of a person, for services that erase them. */
  async terms(ctx: Ctx, requestId: string): Promise<{ userId: string; terms: ErasureTerm[] }> {
    const request = await this.db.read(ctx, (tx) => tx.get(PrivacyRequestEntity, requestId));
    if (request.userId === null || request.terms === null) throw notFound('PrivacyRequest', requestId);
    return { userId: request.userId, terms: termsOf(request) };
  }

  /** This service's own part, when all others are done: what they told of the person before has arrived by then. */
  async finish(brandId: string, requestId: string): Promise<void> {
    const ctx = asPlatform(systemCtx(), brandId);
    const { request } = await this.privacy.load(ctx, requestId);
    const { userId, whole } = request;
    if (request.state !== 'RUNNING' || userId === null) return;
    const terms = termsOf(request);
    const streamLeft = await this.purge(brandId, userId, terms, whole);
    const counts: Counted[] = [];
    if (whole)
      counts.push(...(await this.db.tx(systemCtx(), (tx) => this.own(tx, NO_BRAND, { userId, terms, whole: true }))));
    await this.db.tx(ctx, async (tx) => {
      const locked = await tx.lock(PrivacyRequestEntity, requestId);
      if (locked.state !== 'RUNNING') return;
      counts.push(...(await this.own(tx, brandId, { userId, terms, whole: false })));
      const now = this.clock.now();
      const mine = await tx.findOne(PrivacyAnswerEntity, { requestId, domain: OWN });
      await tx.update(mine!, { state: 'DONE', counts: merged(counts), streamLeft, answeredAt: now, error: null });
      await tx.update(locked, { state: 'DONE', terms: null, finishedAt: now });
      const target = { aggregateId: requestId, aggregateVersion: locked.version };
      tx.emit(privacyFinished, { label: ERASED_NAME, kind: 'person-erasure', userId }, target);
    });
  }

  private async take(tx: Tx, brandId: string, userId: string): Promise<PrivacyRequestEntity> {
    const member = await tx.findOne(MembershipEntity, { userId });
    if (member?.roles.includes(OWNER_ROLE) && (await countOwners(tx, brandId, OWNER_ROLE)) === 1)
      throw new DomainError(
        'PRIVACY_LAST_OWNER',
        'This is the last owner of the brand: make somebody else owner first.',
        {
          path: ['userId'],
        },
      );
    const whole = (await brandsElsewhere(tx, brandId, userId)) === 0;
    const user = await tx.findOne(UserEntity, { id: userId });
    if (whole && user && user.platformRoles.length > 0)
      throw new DomainError(
        'PRIVACY_PLATFORM_ROLE',
        'This person holds a platform role: it has to be taken away first.',
      );
    const words = await wordsOf(tx, brandId, userId);
    const now = this.clock.now();
    const which = whole ? { userId } : { userId, brandId };
    await endSessionsOf(tx, which, { reason: 'removed', now, name: ERASED_NAME });
    if (member) {
      const target = { aggregateId: userId, aggregateVersion: member.version + 1 };
      tx.emit(userRemoved, { label: ERASED_NAME, roles: member.roles }, target);
      await watchDeciders(
        tx,
        () => this.roles.inBrand(tx),
        now,
        () => tx.remove(member),
      );
    }
    await removePersonal(tx, brandId, words);
    if (whole) await closeAccount(tx, brandId, words);
    const terms = Buffer.from(JSON.stringify(erasureTerms(words)));
    return this.privacy.begin(tx, 'person-erasure', { userId, whole, terms });
  }

  private async own(tx: Tx, chain: string, about: { userId: string; terms: readonly ErasureTerm[]; whole: boolean }) {
    const { userId, terms, whole } = about;
    const known = terms.filter(({ anywhere }) => anywhere).map(({ text }) => text);
    await eraseCollected(tx, chain, userId, known);
    return erasePerson(tx, userId, terms, whole);
  }

  /** Waits a while for consumers that are behind: what they have not read yet must not be deleted. */
  private async purge(brandId: string, userId: string, terms: readonly ErasureTerm[], whole: boolean): Promise<number> {
    for (let round = 1; ; round += 1) {
      const of = (brand: string | null) => this.eraser.purgeStream(brand, userId, terms);
      const left = (await of(brandId)) + (whole ? await of(null) : 0);
      if (left === 0 || round === PATIENCE) return left;
      await sleep(PAUSE_MS);
    }
  }
}

const termsOf = ({ terms }: PrivacyRequestEntity): ErasureTerm[] =>
  JSON.parse(terms?.toString() ?? '[]') as ErasureTerm[];

function merged(counts: readonly Counted[]): Counted[] {
  const sums = new Map<string, number>();
  for (const { table, rows } of counts) sums.set(table, (sums.get(table) ?? 0) + rows);
  return [...sums].map(([table, rows]) => ({ table, rows })).sort((a, b) => (a.table < b.table ? -1 : 1));
}
