import { randomBytes } from 'node:crypto';
import { accountSecured, type EventDef } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, unwrap } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { MailService } from '../mail/mail.service.ts';
import { asPlatform, systemCtx } from '../platform-scope.ts';
import { SecretKey } from '../secret-key.ts';
import { UserEntity } from '../users/user.entity.ts';
import { RecoveryCodeEntity } from './recovery-code.entity.ts';
import { factorsOfMembers } from './required-factor.read-model.ts';
import { SecondFactorEntity } from './second-factor.entity.ts';
import { codeUsedMail, lockedMail } from './second-factor.mails.ts';
import { judgeCode, type CodeVerdict, readCode, recoveryCodesFrom } from './second-factor.rules.ts';
import { totpStep } from './totp.ts';

/** What happened to the factor of a person, for the log. */
type Change = typeof accountSecured extends EventDef<infer T extends { change: string }> ? T['change'] : never;

/** Checks second factors; how they are set up is SecondFactorSetup's. */
@Injectable()
export class SecondFactorService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    private readonly secret: SecretKey,
    private readonly mails: MailService,
  ) {}

  /** Whether the person signs in with a second factor. */
  async isOn(userId: string): Promise<boolean> {
    const factor = await this.db.read(systemCtx(), (tx) => tx.findOne(SecondFactorEntity, { id: userId }));
    return factor?.confirmedAt != null;
  }

  /** Which people of the session's brand sign in with a second factor. */
  async ofMembers(ctx: Ctx, userIds: readonly string[]): Promise<Map<string, boolean>> {
    const { brandId } = ctx;
    if (brandId === null) return new Map();
    ctx.require('platform.user.read');
    return this.db.read(asPlatform(ctx), (tx) => factorsOfMembers(tx, brandId, userIds));
  }

  /** Refuses a code that is not the person's next one. What a wrong code leaves behind stays, whatever the caller does. */
  async check(ctx: Ctx, userId: string, typed: string): Promise<void> {
    const acting = asPlatform(ctx.with({ actor: { kind: 'person', id: userId } }));
    const verdict = await this.db.tx(acting, async (tx) => {
      const factor = await tx.lock(SecondFactorEntity, userId);
      return factor.confirmedAt ? this.judge(tx, factor, typed) : ({ outcome: 'wrong' } as const);
    });
    assertAccepted(verdict);
  }

  /** Judges a code of a locked factor and books the outcome. */
  async judge(tx: Tx, factor: SecondFactorEntity, typed: string): Promise<CodeVerdict> {
    const now = this.clock.now();
    const code = readCode(typed);
    const step = code.kind === 'app' ? totpStep(this.secretOf(factor), code.code, now) : undefined;
    const recovery = code.kind === 'recovery' ? await this.recoveryCode(tx, factor, code.code) : null;
    const verdict = judgeCode(factor, { step, recovery: recovery !== null }, now);
    if (!verdict.next) return verdict;
    await tx.update(factor, verdict.next);
    if (verdict.outcome === 'accepted' && recovery) await this.spend(tx, factor, recovery, now);
    if (verdict.next.lockedUntil) await this.tellLocked(tx, factor);
    return verdict;
  }

  /** Ten new codes in place of all former ones; they are shown once and never again. */
  async replaceCodes(tx: Tx, userId: string): Promise<string[]> {
    await this.dropCodes(tx, userId);
    const codes = recoveryCodesFrom((bytes) => randomBytes(bytes));
    const rows = codes.map((code) => ({ userId, codeDigest: this.digest(userId, code), usedAt: null }));
    await tx.insert(RecoveryCodeEntity, rows);
    return codes;
  }

  /** Ends all recovery codes of a person. */
  async dropCodes(tx: Tx, userId: string): Promise<void> {
    for (const old of await tx.find(RecoveryCodeEntity, { userId })) await tx.remove(old);
  }

  /** Writes to the log what a person changed about their second factor. */
  emit(tx: Tx, user: UserEntity, factor: SecondFactorEntity, change: Change): void {
    tx.emit(accountSecured, { label: user.name, change }, { aggregateId: user.id, aggregateVersion: factor.version });
  }

  private secretOf(factor: SecondFactorEntity): string {
    return unwrap(this.secret.keyFor('second-factor'), factor.id, factor.secretWrapped);
  }

  private digest(userId: string, code: string): string {
    return this.secret.digest('recovery-code', `${userId}:${code}`);
  }

  private async recoveryCode(tx: Tx, { id }: SecondFactorEntity, code: string): Promise<RecoveryCodeEntity | null> {
    const found = await tx.findOne(RecoveryCodeEntity, { userId: id, codeDigest: this.digest(id, code) });
    return found?.usedAt ? null : found;
  }

  private async spend(tx: Tx, factor: SecondFactorEntity, code: RecoveryCodeEntity, now: Date): Promise<void> {
    await tx.update(code, { usedAt: now });
    const user = await tx.get(UserEntity, factor.id);
    const left = (await tx.find(RecoveryCodeEntity, { userId: factor.id })).filter(({ usedAt }) => !usedAt).length;
    this.emit(tx, user, factor, 'recovery-code-used');
    const { email: to, locale } = user;
    await this.mails.enqueue(tx, { to, locale, content: codeUsedMail(locale, left), key: `recovery-code:${code.id}` });
  }

  private async tellLocked(tx: Tx, factor: SecondFactorEntity): Promise<void> {
    const user = await tx.get(UserEntity, factor.id);
    this.emit(tx, user, factor, 'second-factor-locked');
    const { email: to, locale } = user;
    const key = `second-factor-locked:${factor.id}:${factor.version}`;
    await this.mails.enqueue(tx, { to, locale, content: lockedMail(locale), key });
  }
}

/** Turns a verdict that is no acceptance into the refusal; after the commit, so that the count stays. */
export function assertAccepted({ outcome }: CodeVerdict): void {
  if (outcome === 'accepted') return;
  if (outcome === 'locked')
    throw new DomainError('SECOND_FACTOR_LOCKED', 'Too many wrong codes. Wait a quarter of an hour, then try again.', {
      path: ['code'],
    });
  throw new DomainError('SECOND_FACTOR_WRONG', 'The code is wrong, too old or was used before. Take the next one.', {
    path: ['code'],
  });
}
