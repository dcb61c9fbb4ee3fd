import { ACCESS_TOKEN_LIFETIME_S, signAccessToken } from '@mh-os/auth';
import { type Clock, type Ctx } from '@mh-os/kernel';
import { CLOCK } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { KeysService } from '../keys/keys.service.ts';
import type { StartedSession } from './sessions.service.ts';
import type { SessionTokensType, SignInPayload } from './session.type.ts';
import type { SignInOutcome } from './sign-in.service.ts';
import { ViewerService } from './viewer.service.ts';

/** Signs what a session is given out as. */
@Injectable()
export class TokensService {
  constructor(
    private readonly keys: KeysService,
    private readonly viewers: ViewerService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** What the first step of signing in leads to: tokens, or a challenge for the second step. */
  async ofSignIn(ctx: Ctx, outcome: SignInOutcome): Promise<Pick<SignInPayload, 'session' | 'challenge'>> {
    return outcome.session ? { session: await this.of(ctx, outcome.session) } : { challenge: outcome.challenge };
  }

  /** Tokens of a session and the person as they see themselves with them. */
  async of(ctx: Ctx, { sessionId, identity, refreshToken }: StartedSession): Promise<SessionTokensType> {
    const { userId, name, locale, brandId, platform, permissions } = identity;
    const claims = {
      sub: userId,
      name,
      locale,
      sid: sessionId,
      perms: permissions,
      ...(brandId === null ? {} : { brand: brandId }),
      ...(platform ? { platform } : {}),
    };
    const now = this.clock.now();
    const accessToken = await signAccessToken(await this.keys.signing(), claims, now);
    const actor = { kind: 'person', id: userId, name } as const;
    const viewer = await this.viewers.of(ctx.with({ actor, brandId, platform, permissions, sessionId, locale }));
    return { accessToken, refreshToken, expiresAt: new Date(now.getTime() + ACCESS_TOKEN_LIFETIME_S * 1000), viewer };
  }
}
