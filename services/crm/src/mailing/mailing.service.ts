import { mailSettingsChanged, messagesRetried } from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx, DomainError, newId, type Page, type SecretKey, sha256 } from '@mh-os/kernel';
import { sealPassword } from '@mh-os/mailing';
import { type Job, Jobs } from '@mh-os/messaging';
import { CLOCK, Db, type ReadTx, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { toJobType } from '../job-type.ts';
import { normalEmail } from '../people/normal-contact.rules.ts';
import { BRAND } from '../sql.ts';
import { MAIL_KEY } from './mail-key.ts';
import { MailTransports } from './mail-transports.ts';
import { MailSettingsEntity } from './mail-settings.entity.ts';
import { decideSettings } from './mail-settings.rules.ts';
import type { MessageType } from './message.type.ts';
import type { MailSettingsType } from './mail-settings.type.ts';
import type { MessageCountType } from './message-count.type.ts';
import type { MailStateType } from './mail-state.type.ts';
import type { SendCrmTestMailInput, UpdateCrmMailSettingsInput } from './messages.inputs.ts';
import {
  countMessages,
  type MessageQuery,
  pageOfMessages,
  readMailState,
  readMessages,
  retryMessages,
} from './messages.read-model.ts';
import { messageCounts, type MessageSource, saveContent } from './outbox.ts';

const READ = 'crm.mail.read';
const SEND = 'crm.mail.send';
/** The kind of the job that sends a test mail. */
export const TEST_JOB = 'crm.mail.test';
const MOST_TESTS = 30;
const TESTS = `SELECT count(*)::int AS n FROM job WHERE brand_id = ${BRAND} AND kind = $1 AND created_at > $2::timestamptz - interval '1 hour'`;
const SUPPRESSED = `SELECT 1 FROM suppression WHERE brand_id = ${BRAND} AND channel = 'EMAIL' AND purpose = '' AND address_hash = $1`;

/** Settings of sending, and what became of mails. */
@Injectable()
export class MailingService {
  constructor(
    private readonly db: Db,
    private readonly jobs: Jobs,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MAIL_KEY) private readonly key: SecretKey,
    private readonly transports: MailTransports,
  ) {}

  list(ctx: Ctx, query: MessageQuery): Promise<Page<MessageType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => pageOfMessages(tx, query));
  }

  count(ctx: Ctx, query: MessageQuery): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countMessages(tx, query));
  }

  async message(ctx: Ctx, id: string): Promise<MessageType | null> {
    ctx.require(READ);
    return (await this.db.read(ctx, (tx) => readMessages(tx, [id])))[0] ?? null;
  }

  /** The mail that a report was about, for whoever may send reports. */
  async bounced(ctx: Ctx, id: string): Promise<MessageType | null> {
    ctx.require('crm.mail.bounce');
    return (await this.db.read(ctx, (tx) => readMessages(tx, [id])))[0] ?? null;
  }

  async counts(ctx: Ctx, sourceType: MessageSource, sourceId: string): Promise<MessageCountType[]> {
    ctx.require(READ);
    return (await this.db.read(ctx, (tx) => messageCounts(tx, sourceType, [sourceId]))).get(sourceId) ?? [];
  }

  async state(ctx: Ctx): Promise<MailStateType> {
    ctx.require(READ);
    const [test] = await this.jobs.list(ctx, TEST_JOB, 1);
    return this.db.read(ctx, async (tx) => {
      const paused = (await ownSettings(tx))?.paused ?? false;
      return { ...(await readMailState(tx, this.clock.now())), paused, lastTest: test ? toJobType(test) : null };
    });
  }

  async settings(ctx: Ctx): Promise<MailSettingsType | null> {
    ctx.require(READ);
    const settings = await this.db.read(ctx, ownSettings);
    return settings && this.shown(settings);
  }

  update(ctx: Ctx, input: UpdateCrmMailSettingsInput): Promise<MailSettingsType> {
    ctx.require('crm.mail.write');
    ctx.requireBrand();
    const { expectedVersion, smtpPassword, ...wish } = input;
    const wanted = decideSettings(wish);
    return this.db.tx(ctx, async (tx) => {
      const before = await tx.findOne(MailSettingsEntity, { single: true });
      const id = before?.id ?? newId();
      const password = sealPassword(this.key, { id, before, wanted }, smtpPassword, passwordNeeded);
      const told = { ...wanted, ...(password === before?.smtpPasswordWrapped ? {} : { smtpPassword: '…' }) };
      const changes = changesOf(before ?? {}, told);
      const values = { ...wanted, smtpPasswordWrapped: password };
      const kept = before
        ? await tx.update<MailSettingsEntity>(before, values, expectedVersion ?? 0)
        : await tx.insert<MailSettingsEntity>(MailSettingsEntity, { id, single: true, ...values });
      const target = { aggregateId: kept.id, aggregateVersion: kept.version };
      tx.emit(mailSettingsChanged, { label: kept.senderName, changes }, target);
      return this.shown(kept);
    });
  }

  /** Sends in a job: servers take their time. */
  test(ctx: Ctx, { idempotencyKey, to, contentId = null, content = null }: SendCrmTestMailInput): Promise<Job> {
    ctx.require(SEND);
    ctx.requireBrand();
    const email = normalEmail(to);
    if (!email) throw new DomainError('CRM_MAIL_INVALID', 'This is no e-mail address.', { path: ['to'] });
    return this.db.tx(ctx, async (tx) => {
      const id = await tx.idempotent(
        'sendCrmTestMail',
        idempotencyKey,
        { to, contentId, ...(content && { content }) },
        async () => {
          await this.mayTest(tx, sha256(email.matchKey));
          const shown = content ? await saveContent(tx, content) : contentId;
          return (await this.jobs.enqueue(tx, TEST_JOB, { to: email.address, contentId: shown })).id;
        },
      );
      return this.jobs.get(ctx, id);
    });
  }

  retry(ctx: Ctx, idempotencyKey: string, ids: readonly string[]): Promise<MessageType[]> {
    ctx.require(SEND);
    ctx.requireBrand();
    return this.db.tx(ctx, async (tx) => {
      const retried = await tx.idempotent('retryCrmMessages', idempotencyKey, { ids }, async () => {
        const again = await retryMessages(tx, ids, this.clock.now());
        const label = `${again.length} mails`;
        if (again.length > 0)
          tx.emit(messagesRetried, { label, count: again.length }, { aggregateId: newId(), aggregateVersion: 1 });
        return again;
      });
      return readMessages(tx, retried);
    });
  }

  private async mayTest(tx: Tx, hash: string): Promise<void> {
    if ((await tx.query('mail_test_to', SUPPRESSED, [hash])).length > 0)
      throw new DomainError('CRM_MAIL_SUPPRESSED', 'Nothing is sent to this address.', { path: ['to'] });
    const [{ n } = { n: 0 }] = await tx.query<{ n: number }>('mail_tests', TESTS, [TEST_JOB, this.clock.now()]);
    if (n >= MOST_TESTS)
      throw new DomainError('CRM_MAIL_TESTS_MANY', `A brand may send ${MOST_TESTS} test mails an hour.`);
  }

  private shown(settings: MailSettingsEntity): MailSettingsType {
    const { smtpPasswordWrapped, ...open } = settings;
    return { ...open, hasPassword: smtpPasswordWrapped !== null, sendsAs: this.transports.senderFor(settings).from };
  }
}

const passwordNeeded = (path: string, message: string): DomainError =>
  new DomainError('CRM_MAIL_PASSWORD_NEEDED', message, { path: [path] });

const ownSettings = (tx: ReadTx): Promise<MailSettingsEntity | null> =>
  tx.findOne(MailSettingsEntity, { single: true });
