import { sessionStarted } from '@mh-os/contracts';
import { assertId, type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { asPlatform, systemCtx } from '../platform-scope.ts';
import { factorNeed } from '../second-factor/required-factor.read-model.ts';
import { withheldFor } from '../second-factor/required-factor.rules.ts';
import { SecretKey } from '../secret-key.ts';
import { accessOf, boundTo, brandFor, type Identity, identityIn, sessionEnded } from './access.ts';
import { boundBrandOf } from './bound-session.ts';
import { endSession, endSessionsOf } from './end-sessions.ts';
import { addressOf, sessionOf } from './own-session.ts';
import { RefreshTokenEntity } from './refresh-token.entity.ts';
import { newRefreshToken, successorOf, tokenHash } from './refresh-tokens.ts';
import { SessionEntity } from './session.entity.ts';
import { judgeRefresh, type RefreshVerdict, SESSION_LIFETIME_MS } from './sessions.rules.ts';

/** A session with the tokens to go on with. */
export interface StartedSession {
  readonly sessionId: string;
  readonly identity: Identity;
  readonly refreshToken: string;
  /** When the identity was read: its access token counts as issued then, so that no later change is overlooked. */
  readonly asOf: Date;
}

/** Which of the caller's sessions end: this one unless more are asked for. */
export interface SignOut {
  readonly allSessions: boolean;
  readonly otherSessions: boolean;
}

/** How a session differs from others. */
export interface StartOptions {
  /** The only brand it is good in: the one whose own identity provider vouched for the person. */
  readonly boundTo?: string | undefined;
  /** What the person signs in with, as their client describes itself. */
  readonly device?: string | undefined;
  /** Whether an identity provider that is trusted with it checked a second factor. */
  readonly vouchedFactor?: boolean | undefined;
}

/** Where a person wants to work, works, and may work at all. */
interface Whereabouts {
  readonly requested?: string | undefined;
  readonly current?: string | null;
  readonly bound?: string | null | undefined;
  readonly vouched: boolean;
}

/** Sessions: started by signing in, kept alive by refreshing, moved between brands, ended. */
@Injectable()
export class SessionsService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly secret: SecretKey,
  ) {}

  /** A session of a person who has proved who they are. */
  async start(
    ctx: Ctx,
    userId: string,
    requested?: string,
    { boundTo: bound, device, vouchedFactor: vouched = false }: StartOptions = {},
  ): Promise<StartedSession> {
    const asOf = this.clock.now();
    const identity = await this.identify(userId, { requested, bound, vouched });
    const refreshToken = newRefreshToken();
    const sessionId = await this.db.tx(actingAs(ctx, identity), async (tx) => {
      const { brandId } = identity;
      const now = this.clock.now();
      const session = await tx.insert(SessionEntity, {
        userId,
        currentBrandId: brandId,
        boundBrandId: bound ?? null,
        vouchedFactor: vouched,
        device: device?.slice(0, 300) || null,
        address: addressOf(ctx)?.replace(/^ip:/, '') ?? null,
        lastUsedAt: now,
        expiresAt: new Date(now.getTime() + SESSION_LIFETIME_MS),
        endedAt: null,
        endReason: null,
      });
      await addToken(tx, session.id, refreshToken);
      await rememberBrand(tx, userId, brandId);
      tx.emit(sessionStarted, { label: identity.name, userId }, { aggregateId: session.id, aggregateVersion: 1 });
      return session.id;
    });
    return { sessionId, identity, refreshToken, asOf };
  }

  /** New tokens for a refresh token; what a token presented twice means is decided by judgeRefresh (A6). */
  async refresh(ctx: Ctx, refreshToken: string): Promise<StartedSession> {
    const hash = tokenHash(refreshToken);
    const found = hash === undefined ? null : await this.find(hash);
    if (!found || found.session.endedAt) throw sessionEnded();
    const { session } = found;
    const asOf = this.clock.now();
    const { currentBrandId: current, boundBrandId: bound, vouchedFactor: vouched } = session;
    const identity = await this.identify(session.userId, { current, bound, vouched });
    const verdict = await this.db.tx(actingAs(ctx, identity, current), (tx) =>
      this.redeem(tx, found, refreshToken, identity),
    );
    // The refusal comes after the commit: what it found out must stay.
    if (verdict !== 'rotate' && verdict !== 'repeat') throw sessionEnded();
    return { sessionId: session.id, identity, refreshToken: successorOf(refreshToken, this.secret), asOf };
  }

  /** The same session in another brand. Refresh tokens of the former brand are replaced. */
  async switchBrand(ctx: Ctx, brandId: string): Promise<StartedSession> {
    const sessionId = sessionOf(ctx);
    const userId = ctx.actor.id;
    const asOf = this.clock.now();
    const { boundBrandId: bound, vouchedFactor: vouched } = await this.begun(sessionId);
    const identity = await this.identify(userId, { requested: assertId(brandId, 'brandId'), bound, vouched });
    const refreshToken = newRefreshToken();
    await this.db.tx(actingAs(ctx, identity), async (tx) => {
      const session = await tx.lock(SessionEntity, sessionId);
      const now = this.clock.now();
      if (session.userId !== userId || session.endedAt || now >= session.expiresAt) throw sessionEnded();
      for (const token of await tx.find(RefreshTokenEntity, { sessionId }))
        if (!token.usedAt && !token.supersededAt) await tx.update(token, { supersededAt: now });
      await tx.update(session, { currentBrandId: brandId });
      await addToken(tx, sessionId, refreshToken);
      await rememberBrand(tx, userId, brandId);
    });
    return { sessionId, identity, refreshToken, asOf };
  }

  /** Ends the session, all sessions of the person, or all others; says how many. */
  signOut(ctx: Ctx, which: SignOut): Promise<number> {
    const id = sessionOf(ctx);
    const userId = ctx.actor.id;
    const chosen = which.otherSessions ? { except: id } : which.allSessions ? {} : { id };
    const ending = { reason: 'signed-out', now: this.clock.now(), name: ctx.actor.name ?? '' } as const;
    return this.db.tx(asPlatform(ctx), async (tx) => {
      const brandId = await boundBrandOf(tx, ctx);
      return endSessionsOf(tx, { userId, brandId, ...chosen }, ending);
    });
  }

  /** Who the person is in the brand asked for, else in the one the session is in, else where sign-in would open. */
  private identify(userId: string, { requested, current, bound, vouched }: Whereabouts): Promise<Identity> {
    return this.db.read(systemCtx(), async (tx) => {
      const whole = await accessOf(tx, userId);
      if (!whole) throw sessionEnded();
      const access = bound ? boundTo(whole, bound) : whole;
      const wanted = requested ?? current ?? undefined;
      const found = wanted === undefined ? undefined : brandFor(tx, access, wanted);
      const kept = requested === undefined ? await found?.catch(unlessSuspended) : await found;
      const brandId = kept ?? (requested === undefined ? await brandFor(tx, access) : null);
      const need = brandId === null || vouched ? null : await factorNeed(tx, userId, brandId);
      return identityIn(access, brandId, withheldFor(need, this.clock.now()));
    });
  }

  private begun(sessionId: string): Promise<SessionEntity> {
    return this.db.read(systemCtx(), (tx) => tx.get(SessionEntity, sessionId));
  }

  private find(hash: string): Promise<{ session: SessionEntity; token: RefreshTokenEntity } | null> {
    return this.db.read(systemCtx(), async (tx) => {
      const token = await tx.findOne(RefreshTokenEntity, { tokenHash: hash });
      const session = token && (await tx.findOne(SessionEntity, { id: token.sessionId }));
      return token && session ? { session, token } : null;
    });
  }

  /** Judges and books the use of a refresh token while nobody else can. */
  private async redeem(
    tx: Tx,
    found: { session: SessionEntity; token: RefreshTokenEntity },
    refreshToken: string,
    identity: Identity,
  ): Promise<RefreshVerdict> {
    const session = await tx.lock(SessionEntity, found.session.id);
    const token = await tx.get(RefreshTokenEntity, found.token.id);
    const successor = token.successorId ? await tx.get(RefreshTokenEntity, token.successorId) : undefined;
    const now = this.clock.now();
    const fate = successor?.usedAt ? 'used' : successor?.supersededAt ? 'superseded' : undefined;
    const { createdAt: issuedAt, usedAt, supersededAt } = token;
    const verdict = judgeRefresh(session, { issuedAt, usedAt, supersededAt, successor: fate }, now);
    const { name } = identity;
    if (verdict === 'reuse') await endSession(tx, session, { reason: 'token-reuse', now, name });
    if (verdict === 'expire') await endSession(tx, session, { reason: 'expired', now, name });
    if (verdict === 'rotate') {
      const next = await addToken(tx, session.id, successorOf(refreshToken, this.secret));
      await tx.update(token, { usedAt: now, successorId: next.id });
      await tx.update(session, { lastUsedAt: now, currentBrandId: identity.brandId });
    }
    return verdict;
  }
}

/** Who lost access goes on elsewhere; who works in a suspended brand is told so. */
function unlessSuspended(error: unknown): undefined {
  if (error instanceof DomainError && error.code === 'BRAND_SUSPENDED') throw error;
}

/** Platform scope, in the name of the person who is being let in. */
function actingAs(ctx: Ctx, identity: Identity, brandId: string | null = identity.brandId): Ctx {
  const actor = { kind: 'person', id: identity.userId, name: identity.name } as const;
  return asPlatform(ctx.with({ actor }), brandId);
}

async function addToken(tx: Tx, sessionId: string, token: string): Promise<RefreshTokenEntity> {
  const fresh = { usedAt: null, supersededAt: null, successorId: null };
  return tx.insert(RefreshTokenEntity, { sessionId, tokenHash: tokenHash(token)!, ...fresh });
}

/** Not a change that anybody could conflict with, so the version stays. */
async function rememberBrand(tx: Tx, userId: string, brandId: string | null): Promise<void> {
  if (brandId === null) return;
  const sql = `UPDATE app_user SET last_brand_id = $2 WHERE id = $1 AND last_brand_id IS DISTINCT FROM $2`;
  await tx.query('remember_brand', sql, [userId, brandId]);
}
