import { ACCESS_TOKEN_LIFETIME_S, signAccessToken, withheldBy } from '@mh-os/auth';
import type { Ctx } from '@mh-os/kernel';
import { Injectable } from '@nestjs/common';
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
  ) {}

  /** What the first step of signing in leads to: tokens, or a challenge for the second step. */
  async ofSignIn(ctx: Ctx, outcome: SignInOutcome): Promise<Pick<SignInPayload, 'session' | 'challenge'>> {
    return outcome.session ? { session: await this.of(ctx, outcome.session) } : { challenge: outcome.challenge };
  }

  /** Tokens of a session and the person as they see themselves with them. */
  async of(ctx: Ctx, { sessionId, identity, refreshToken, asOf }: StartedSession): Promise<SessionTokensType> {
    const { userId, name, locale, brandId, platform, permissions, roles, scopes, withheld } = identity;
    const claims = {
      sub: userId,
      name,
      locale,
      sid: sessionId,
      perms: permissions,
      roles,
      ...(Object.keys(scopes).length > 0 ? { scopes } : {}),
      ...(brandId === null ? {} : { brand: brandId }),
      ...(platform ? { platform } : {}),
      ...(withheld === undefined ? {} : { withheld }),
    };
    const accessToken = await signAccessToken(await this.keys.signing(), claims, asOf);
    const actor = { kind: 'person', id: userId, name } as const;
    const viewer = await this.viewers.of(
      ctx.with({ actor, brandId, platform, permissions, scopes, sessionId, locale, withheld: withheldBy(withheld) }),
    );
    return { accessToken, refreshToken, expiresAt: new Date(asOf.getTime() + ACCESS_TOKEN_LIFETIME_S * 1000), viewer };
  }
}
