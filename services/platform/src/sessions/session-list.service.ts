import { assertId, type Clock, type Ctx, notFound } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { asPlatform } from '../platform-scope.ts';
import { UserEntity } from '../users/user.entity.ts';
import { boundBrandOf } from './bound-session.ts';
import { endSessionsOf } from './end-sessions.ts';
import { sessionOf } from './own-session.ts';
import { openSessions, type SessionRow } from './sessions.read-model.ts';

/** A session as its list shows it. */
export interface ListedSession extends SessionRow {
  readonly current: boolean;
}

/** Which sessions of a person of the brand end. */
export interface EndUserSessions {
  readonly userId: string;
  readonly sessionId?: string | null | undefined;
}

/** Where people are signed in. */
@Injectable()
export class SessionListService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** The caller's own sessions, in every brand that this one is good in. */
  async mine(ctx: Ctx): Promise<ListedSession[]> {
    const current = sessionOf(ctx);
    const rows = await this.db.read(asPlatform(ctx), async (tx) =>
      openSessions(tx, ctx.actor.id, (await boundBrandOf(tx, ctx)) ?? null, this.clock.now()),
    );
    return rows.map((row) => ({ ...row, current: row.id === current }));
  }

  /** Ends one of the caller's own sessions. */
  async end(ctx: Ctx, id: string): Promise<number> {
    sessionOf(ctx);
    const sessionId = assertId(id, 'id');
    const ending = { reason: 'ended-elsewhere', now: this.clock.now(), name: ctx.actor.name ?? '' } as const;
    const ended = await this.db.tx(asPlatform(ctx), async (tx) => {
      const brandId = await boundBrandOf(tx, ctx);
      return endSessionsOf(tx, { userId: ctx.actor.id, id: sessionId, brandId }, ending);
    });
    if (ended === 0) throw notFound('Session', sessionId);
    return ended;
  }

  /** Where a person is signed in to work for the caller's brand; what they do elsewhere is not told. */
  async ofUser(ctx: Ctx, userId: string): Promise<ListedSession[]> {
    ctx.require('platform.session.read');
    const brandId = ctx.requireBrand();
    const id = assertId(userId, 'userId');
    const rows = await this.db.read(asPlatform(ctx), (tx) => openSessions(tx, id, brandId, this.clock.now()));
    return rows.map((row) => ({ ...row, current: row.id === ctx.sessionId }));
  }

  /** Signs a person out of the caller's brand, everywhere or in one session. */
  endOfUser(ctx: Ctx, input: EndUserSessions): Promise<number> {
    ctx.require('platform.session.revoke');
    const brandId = ctx.requireBrand();
    const userId = assertId(input.userId, 'userId');
    const id = input.sessionId ? assertId(input.sessionId, 'sessionId') : undefined;
    return this.db.tx(asPlatform(ctx), async (tx) => {
      const user = await tx.findOne(UserEntity, { id: userId });
      const ending = { reason: 'ended-by-admin', now: this.clock.now(), name: user?.name ?? '' } as const;
      return endSessionsOf(tx, { userId, id, brandId }, ending);
    });
  }
}
