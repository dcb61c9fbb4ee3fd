import { documentMailSettingsChanged } from '@mh-os/contracts';
import { changesOf, type Ctx, DomainError, newId } from '@mh-os/kernel';
import { decideSenderName, decideServer, sealPassword } from '@mh-os/mailing';
import { Db, type ReadTx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { FINANCE_CONFIG, type ServiceConfig } from '../config.ts';
import { isMailAddress } from './mail-address.rules.ts';
import { DocumentMailSettingsEntity } from './mail-settings.entity.ts';
import type { MailSettingsType } from './mail-settings.type.ts';
import { DocumentTransports, keyOf } from './mail-transports.ts';
import type { UpdateMailSettingsInput } from './mailing.inputs.ts';

/** Use cases of how documents are sent. */
@Injectable()
export class MailSettingsService {
  constructor(
    private readonly db: Db,
    private readonly transports: DocumentTransports,
    @Inject(FINANCE_CONFIG) private readonly config: ServiceConfig,
  ) {}

  async get(ctx: Ctx): Promise<MailSettingsType | null> {
    ctx.require('finance.invoice.read');
    const settings = await this.db.read(ctx, ownSettings);
    return settings && this.shown(settings);
  }

  update(ctx: Ctx, { expectedVersion, smtpPassword, ...wish }: UpdateMailSettingsInput): Promise<MailSettingsType> {
    ctx.require('finance.invoice.configure');
    ctx.requireBrand();
    const wanted = decide(wish);
    return this.db.tx(ctx, async (tx) => {
      const before = await ownSettings(tx);
      const id = before?.id ?? newId();
      const password = sealPassword(keyOf(this.config), { id, before, wanted }, smtpPassword, passwordNeeded);
      const told = { ...wanted, ...(password === before?.smtpPasswordWrapped ? {} : { smtpPassword: '…' }) };
      const changes = changesOf(before ?? {}, told);
      const values = { ...wanted, smtpPasswordWrapped: password };
      const kept = before
        ? await tx.update<DocumentMailSettingsEntity>(before, values, expectedVersion ?? 0)
        : await tx.insert<DocumentMailSettingsEntity>(DocumentMailSettingsEntity, { id, single: true, ...values });
      const target = { aggregateId: kept.id, aggregateVersion: kept.version };
      tx.emit(documentMailSettingsChanged, { label: kept.senderName, changes }, target);
      return this.shown(kept);
    });
  }

  private shown(settings: DocumentMailSettingsEntity): MailSettingsType {
    const { smtpPasswordWrapped, ...open } = settings;
    return { ...open, hasPassword: smtpPasswordWrapped !== null, sendsAs: this.transports.senderFor(settings).from };
  }
}

function decide(wish: Omit<UpdateMailSettingsInput, 'expectedVersion' | 'smtpPassword'>) {
  const { perMinute, paused } = wish;
  const fromAddress = addressOf(wish.fromAddress, 'fromAddress');
  const replyTo = wish.replyTo?.trim() ? addressOf(wish.replyTo, 'replyTo') : null;
  const senderName = decideSenderName(wish.senderName, refused);
  return { senderName, fromAddress, replyTo, perMinute, paused, ...decideServer(wish, refused) };
}

function addressOf(given: string, path: string): string {
  const address = given.trim();
  if (!isMailAddress(address)) throw refused(path, 'This is no e-mail address.');
  return address;
}

const refused = (path: string, message: string): DomainError =>
  new DomainError('FINANCE_MAIL_SETTINGS_INVALID', message, { path: [path] });

const passwordNeeded = (path: string, message: string): DomainError =>
  new DomainError('FINANCE_MAIL_PASSWORD_NEEDED', message, { path: [path] });

const ownSettings = (tx: ReadTx): Promise<DocumentMailSettingsEntity | null> =>
  tx.findOne(DocumentMailSettingsEntity, { single: true });
