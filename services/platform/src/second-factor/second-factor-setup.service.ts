import { type Clock, type Ctx, DomainError, wrap } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import QRCode from 'qrcode';
import { MailService } from '../mail/mail.service.ts';
import { asPlatform, systemCtx } from '../platform-scope.ts';
import { revoke } from '../revocations/revocations.ts';
import { SecretKey } from '../secret-key.ts';
import { sessionOf } from '../sessions/own-session.ts';
import { PasswordProof } from '../sessions/password-proof.ts';
import { UserEntity } from '../users/user.entity.ts';
import { RecoveryCodeEntity } from './recovery-code.entity.ts';
import { brandAsking } from './required-factor.read-model.ts';
import { SecondFactorEntity } from './second-factor.entity.ts';
import { factorMail } from './second-factor.mails.ts';
import { printCode } from './second-factor.rules.ts';
import { assertAccepted, SecondFactorService } from './second-factor.service.ts';
import { newTotpSecret, totpUri } from './totp.ts';

/** What an authenticator app needs to know. */
export interface Enrolment {
  readonly secret: string;
  readonly uri: string;
  readonly qrSvg: string;
}

/** How it stands with a person's second factor. */
export interface FactorState {
  readonly on: boolean;
  readonly since: Date | null;
  readonly recoveryCodesLeft: number;
}

/** Password and code: what changes of a second factor ask for. */
export interface BothFactors {
  readonly password: string;
  readonly code: string;
}

/** Lets people set up their second factor: begin, confirm by a code, renew the recovery codes, switch off. */
@Injectable()
export class SecondFactorSetup {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly secret: SecretKey,
    private readonly factors: SecondFactorService,
    private readonly proof: PasswordProof,
    private readonly mails: MailService,
  ) {}

  /** How it stands with the caller's own. */
  async state(ctx: Ctx): Promise<FactorState> {
    sessionOf(ctx);
    return this.db.read(systemCtx(), async (tx) => {
      const factor = await tx.findOne(SecondFactorEntity, { id: ctx.actor.id });
      const codes = await tx.find(RecoveryCodeEntity, { userId: ctx.actor.id });
      const since = factor?.confirmedAt ?? null;
      return { on: since !== null, since, recoveryCodesLeft: codes.filter(({ usedAt }) => !usedAt).length };
    });
  }

  /** A new secret to scan; nothing is asked at sign-in until a code confirms that it arrived in an app. */
  async start(ctx: Ctx, password: string): Promise<Enrolment> {
    const user = await this.proof.require(ctx, password);
    const secret = newTotpSecret();
    const secretWrapped = wrap(this.secret.keyFor('second-factor'), user.id, secret);
    const fresh = { secretWrapped, confirmedAt: null, lastStep: 0, failures: 0, lockedUntil: null };
    await this.db.tx(asPlatform(ctx), async (tx) => {
      // One set-up of a person at a time: the second finds what the first one made.
      await tx.lock(UserEntity, user.id);
      const known = await tx.findOne(SecondFactorEntity, { id: user.id });
      if (known?.confirmedAt) throw new DomainError('SECOND_FACTOR_ON', 'The second factor is on already.');
      await (known ? tx.update(known, fresh) : tx.insert(SecondFactorEntity, { id: user.id, ...fresh }));
    });
    const uri = totpUri(secret, user.email);
    return { secret, uri, qrSvg: await QRCode.toString(uri, { type: 'svg', errorCorrectionLevel: 'M', margin: 2 }) };
  }

  /** Switches it on with a first code of the app; the recovery codes are shown now and never again. */
  async confirm(ctx: Ctx, code: string): Promise<string[]> {
    sessionOf(ctx);
    const { codes, verdict } = await this.db.tx(asPlatform(ctx), async (tx) => {
      const factor = await this.locked(tx, ctx);
      if (factor.confirmedAt) throw new DomainError('SECOND_FACTOR_ON', 'The second factor is on already.');
      const judged = await this.factors.judge(tx, factor, code);
      if (judged.outcome !== 'accepted') return { verdict: judged, codes: [] };
      await tx.update(factor, { confirmedAt: this.clock.now() });
      const user = await this.tell(tx, factor, true);
      this.factors.emit(tx, user, factor, 'second-factor-on');
      // Where a brand waited for it, the next tokens say that everything works again.
      if (ctx.withheld) await revoke(tx, { kind: 'user', id: user.id });
      return { verdict: judged, codes: await this.factors.replaceCodes(tx, factor.id) };
    });
    assertAccepted(verdict);
    return codes.map(printCode);
  }

  /** New recovery codes; the former ones are dead. */
  async renewCodes(ctx: Ctx, input: BothFactors): Promise<string[]> {
    await this.proveBoth(ctx, input);
    const codes = await this.db.tx(asPlatform(ctx), async (tx) => {
      const factor = await this.locked(tx, ctx);
      this.factors.emit(tx, await tx.get(UserEntity, factor.id), factor, 'recovery-codes-renewed');
      return this.factors.replaceCodes(tx, factor.id);
    });
    return codes.map(printCode);
  }

  /** Switches it off, unless a brand of the person asks for one. */
  async disable(ctx: Ctx, input: BothFactors): Promise<void> {
    await this.proveBoth(ctx, input);
    await this.db.tx(asPlatform(ctx), async (tx) => {
      const asking = await brandAsking(tx, ctx.actor.id);
      if (asking !== undefined) throw kept(asking);
      const factor = await this.locked(tx, ctx);
      const user = await this.tell(tx, factor, false);
      this.factors.emit(tx, user, factor, 'second-factor-off');
      await this.factors.dropCodes(tx, factor.id);
      await tx.remove(factor);
    });
  }

  private async proveBoth(ctx: Ctx, { password, code }: BothFactors): Promise<void> {
    const user = await this.proof.require(ctx, password);
    if (!(await this.factors.isOn(user.id))) throw off();
    await this.factors.check(ctx, user.id, code);
  }

  private async locked(tx: Tx, ctx: Ctx): Promise<SecondFactorEntity> {
    if (!(await tx.findOne(SecondFactorEntity, { id: ctx.actor.id }))) throw off();
    return tx.lock(SecondFactorEntity, ctx.actor.id);
  }

  private async tell(tx: Tx, factor: SecondFactorEntity, on: boolean): Promise<UserEntity> {
    const user = await tx.get(UserEntity, factor.id);
    const { email: to, locale } = user;
    const key = `second-factor:${factor.id}:${factor.createdAt.getTime()}:${factor.version}`;
    await this.mails.enqueue(tx, { to, locale, content: factorMail(locale, on), key });
    return user;
  }
}

function kept(brand: string): DomainError {
  return new DomainError('SECOND_FACTOR_KEPT', `${brand} asks for a second factor of everybody who works there.`);
}

function off(): DomainError {
  return new DomainError('SECOND_FACTOR_OFF', 'The second factor is not set up. Begin with startSecondFactor.');
}
