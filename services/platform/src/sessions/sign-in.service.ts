import { type Clock, type Ctx, DomainError } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { linkTokenHash, newLinkToken } from '../mail/link-token.ts';
import { systemCtx } from '../platform-scope.ts';
import { SecondFactorService } from '../second-factor/second-factor.service.ts';
import { CredentialEntity } from '../users/credential.entity.ts';
import { verifyPassword } from '../users/passwords.ts';
import { UserEntity } from '../users/user.entity.ts';
import { emailKey, PASSWORD_MAX } from '../users/users.rules.ts';
import { addressOf } from './own-session.ts';
import { SessionsService, type StartedSession } from './sessions.service.ts';
import { SignInChallengeEntity } from './sign-in-challenge.entity.ts';
import { SignInThrottle } from './sign-in-throttle.ts';

/** How long the second step may take. */
const CHALLENGE_MS = 5 * 60_000;

/** What somebody who signs in says. */
export interface SignIn {
  readonly email: string;
  readonly password: string;
  readonly brandId?: string | null | undefined;
  readonly device?: string | null | undefined;
}

/** Somebody who has proved a first factor. */
export interface Admission extends Pick<SignIn, 'brandId' | 'device'> {
  /** The only brand that the session is good in. */
  readonly boundTo?: string | undefined;
  /** Whether an identity provider that is trusted with it checked a second factor. */
  readonly vouchedFactor?: boolean;
}

/** A session, or a challenge where the account has a second factor. */
export type SignInOutcome =
  | { readonly session: StartedSession }
  | { readonly session?: undefined; readonly challenge: { readonly token: string; readonly expiresAt: Date } };

/** Turns an address and a password, and a code where one is needed, into a session. */
@Injectable()
export class SignInService {
  constructor(
    private readonly db: Db,
    private readonly throttle: SignInThrottle,
    private readonly sessions: SessionsService,
    private readonly factors: SecondFactorService,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /**
   * Counts the attempt, compares the password, starts a session or asks for the second factor. For an unknown address it
   * does the same work and gives the same answer. The gateway names the network address as the id of the anonymous caller
   * (`ip:203.0.113.7`); `anonymous` stands for an unknown one.
   */
  async signIn(ctx: Ctx, { email, password, brandId, device }: SignIn): Promise<SignInOutcome> {
    const account = emailKey(email);
    const reservation = await this.throttle.reserve(account, addressOf(ctx));
    const known = await this.db.read(systemCtx(), async (tx) => {
      const user = await tx.findOne(UserEntity, { email: account });
      const credential = user && (await tx.findOne(CredentialEntity, { id: user.id }));
      return { userId: user?.id, passwordHash: credential?.passwordHash ?? null };
    });
    const fits = await verifyPassword(password.slice(0, 4 * PASSWORD_MAX), known.passwordHash);
    if (!fits || known.userId === undefined)
      throw new DomainError('SIGN_IN_FAILED', 'E-mail address or password is wrong.');
    await this.throttle.release(reservation);
    return this.admit(ctx, known.userId, { brandId, device });
  }

  /**
   * Lets in somebody who has proved a first factor: with a session, or with a challenge where the account has a second.
   */
  async admit(
    ctx: Ctx,
    userId: string,
    { brandId, device, boundTo, vouchedFactor = false }: Admission,
  ): Promise<SignInOutcome> {
    if (vouchedFactor || !(await this.factors.isOn(userId))) {
      const how = { device: device ?? undefined, boundTo, vouchedFactor };
      return { session: await this.sessions.start(ctx, userId, brandId ?? undefined, how) };
    }
    const token = newLinkToken();
    const expiresAt = new Date(this.clock.now().getTime() + CHALLENGE_MS);
    const asked = { requestedBrand: brandId ?? null, device: device?.slice(0, 300) ?? null };
    await this.db.tx(systemCtx(), (tx) =>
      tx.insert(SignInChallengeEntity, {
        ...{ userId, tokenHash: linkTokenHash(token)!, ...asked },
        ...{ boundBrandId: boundTo ?? null, expiresAt, usedAt: null },
      }),
    );
    return { challenge: { token, expiresAt } };
  }

  /** The second step: the code of the challenge's person. A wrong one leaves the challenge open; the factor counts it. */
  async complete(ctx: Ctx, input: { readonly challenge: string; readonly code: string }): Promise<StartedSession> {
    const challenge = await this.open(input.challenge);
    const { userId, requestedBrand, device, boundBrandId } = challenge;
    const reservation = await this.throttle.reserve(userId, addressOf(ctx), 'second-factor');
    await this.factors.check(ctx, userId, input.code);
    await this.throttle.release(reservation);
    await this.spend(challenge.id);
    const how = { device: device ?? undefined, boundTo: boundBrandId ?? undefined };
    return this.sessions.start(ctx, userId, requestedBrand ?? undefined, how);
  }

  private async open(token: string): Promise<SignInChallengeEntity> {
    const tokenHash = linkTokenHash(token);
    const found =
      tokenHash === undefined
        ? null
        : await this.db.read(systemCtx(), (tx) => tx.findOne(SignInChallengeEntity, { tokenHash }));
    if (found && !found.usedAt && this.clock.now() < found.expiresAt) return found;
    throw challengeEnded();
  }

  private async spend(id: string): Promise<void> {
    await this.db.tx(systemCtx(), async (tx) => {
      const challenge = await tx.lock(SignInChallengeEntity, id);
      if (challenge.usedAt) throw challengeEnded();
      await tx.update(challenge, { usedAt: this.clock.now() });
    });
  }
}

function challengeEnded(): DomainError {
  return new DomainError('CHALLENGE_ENDED', 'The sign-in took too long. Begin again with your password.', {
    path: ['challenge'],
  });
}
