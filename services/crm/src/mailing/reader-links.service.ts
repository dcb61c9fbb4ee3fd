import { messageClicked, messageOpened, messageSent, messageUnsubscribed } from '@mh-os/contracts';
import { type Clock, Ctx, DomainError, newId, type SecretKey } from '@mh-os/kernel';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { suppressMailbox } from '../consents/sendable.ts';
import { readAsked } from '../consents/consent-asking.ts';
import { ConsentsService } from '../consents/consents.service.ts';
import { PersonEntity } from '../people/person.entity.ts';
import { readLinkToken, type LinkClaim, type LinkUse } from './link-tokens.ts';
import { fieldsOfPerson, languageOf } from './mail-delivery.ts';
import { MAIL_KEY } from './mail-key.ts';
import { MailSettingsEntity } from './mail-settings.entity.ts';
import { emitMessage } from './message-facts.ts';
import { lockSent, markClicked, markOpened, markUnsubscribed, sentMessage, type SentMessage } from './message-marks.ts';
import { linksOf, targetOf } from './render.rules.ts';

/** What a page shows of the mail that led there. */
export interface Leaving {
  readonly senderName: string | null;
  readonly purpose: string;
  readonly language: 'en' | 'de' | null;
  readonly done: boolean;
}

/** What readers do who are not signed in: the token of a link names the brand and the mail and proves the rest. */
@Injectable()
export class ReaderLinksService {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(MAIL_KEY) private readonly key: SecretKey,
    private readonly consents: ConsentsService,
  ) {}

  /** What somebody is about to leave; looking changes nothing. */
  async leaving(token: string): Promise<Leaving> {
    const { ctx, claim } = this.read(token, 'UNSUBSCRIBE');
    return this.db.read(ctx, async (tx) => {
      const message = (await sentMessage(tx, claim.messageId)) ?? invalid();
      const settings = await tx.findOne(MailSettingsEntity, { single: true });
      const person = await tx.findOne(PersonEntity, { id: message.personId });
      const language = person?.language || person?.country ? languageOf(person.language, person.country) : null;
      const done = message.unsubscribedAt !== null;
      return { senderName: settings?.senderName ?? null, purpose: message.purpose, language, done };
    });
  }

  /** Withdraws the consent that the mail was sent by, with proof; once, however often it is asked for. */
  unsubscribe(token: string, how: { readonly oneClick: boolean; readonly requestId: string }): Promise<void> {
    const { ctx, claim } = this.read(token, 'UNSUBSCRIBE');
    return this.db.tx(ctx, async (tx) => {
      const message = (await lockSent(tx, claim.messageId)) ?? invalid();
      if (message.unsubscribedAt !== null) return;
      await this.withdraw(tx, message, how);
      const marked = await markUnsubscribed(tx, message, this.clock.now());
      this.tellArrival(tx, message, marked);
      emitMessage(tx, messageUnsubscribed, marked, {});
    });
  }

  /** What somebody is about to agree to; looking changes nothing. */
  async asked(token: string): Promise<Leaving> {
    const { ctx, claim } = this.read(token, 'CONFIRM');
    return this.db.read(ctx, async (tx) => {
      const asked = (await readAsked(tx, claim.messageId)) ?? invalid();
      if (asked.expired && asked.usedAt === null) invalid();
      const settings = await tx.findOne(MailSettingsEntity, { single: true });
      const language = asked.language || asked.country ? languageOf(asked.language, asked.country) : null;
      const { purpose, usedAt } = asked;
      return { senderName: settings?.senderName ?? null, purpose, language, done: usedAt !== null };
    });
  }

  /** Agrees, with proof; once, however often it is pressed. */
  confirm(token: string): Promise<void> {
    const { ctx, claim } = this.read(token, 'CONFIRM');
    return this.consents.confirmAsked(ctx, claim.messageId);
  }

  /** Somebody looked at a mail. Says nothing: a picture is shown in any case. */
  async open(token: string): Promise<void> {
    const { ctx, claim } = this.read(token, 'OPEN');
    await this.db.tx(ctx, async (tx) => {
      const message = await lockSent(tx, claim.messageId);
      if (!message?.tracked || message.openedAt !== null) return;
      const marked = await markOpened(tx, message, this.clock.now());
      this.tellArrival(tx, message, marked);
      emitMessage(tx, messageOpened, marked, {});
    });
  }

  /** Where a link of a mail leads; counted where that is agreed to. */
  click(token: string, counted: boolean): Promise<string> {
    const { ctx, claim } = this.read(token, 'CLICK');
    return this.db.tx(ctx, async (tx) => {
      const message = (await lockSent(tx, claim.messageId)) ?? invalid();
      const url = linksOf(message.html)[claim.link] ?? invalid();
      const person = await tx.findOne(PersonEntity, { id: message.personId });
      const target = targetOf(url, person ? fieldsOfPerson(person, null) : {}, message.campaignCode) ?? invalid();
      if (counted && message.tracked && !message.clickedLinks.includes(claim.link)) {
        const marked = await markClicked(tx, message, this.clock.now(), claim.link);
        this.tellArrival(tx, message, marked);
        if (message.openedAt === null) emitMessage(tx, messageOpened, marked, {});
        emitMessage(tx, messageClicked, marked, { link: claim.link, url });
      }
      return target;
    });
  }

  private read(token: string, use: LinkUse): { ctx: Ctx; claim: LinkClaim } {
    const claim = readLinkToken(this.key, token, use) ?? invalid();
    const actor = { kind: 'system' as const, id: 'mailing', name: 'Link in a mail' };
    return { ctx: new Ctx({ brandId: claim.brandId, actor, requestId: newId() }), claim };
  }

  private async withdraw(tx: Tx, message: SentMessage, how: object): Promise<void> {
    const { purpose, personId, addressHash, addressHint, id, sourceType, sourceId, step } = message;
    const person = await tx.findOne(PersonEntity, { id: personId });
    if (person && person.mergedIntoId === null && person.erasedAt === null) {
      const said = { purpose, channel: 'EMAIL' as const, state: 'WITHDRAWN' as const, source: 'unsubscribe-link' };
      const evidence = { messageId: id, sourceType, sourceId, step, ...how };
      await this.consents.write(tx, await tx.lock(PersonEntity, personId), { ...said, evidence });
    }
    // Also where the person has another address by now, or is gone: this mailbox said no.
    if (addressHash !== null)
      await suppressMailbox(tx, { hash: addressHash, hint: addressHint ?? '…' }, 'OPT_OUT', { purpose, messageId: id });
  }

  /** A mail of which nobody knew whether it went out did. */
  private tellArrival(tx: Tx, before: SentMessage, marked: SentMessage): void {
    if (before.status === 'UNKNOWN') emitMessage(tx, messageSent, marked, {});
  }
}

function invalid(): never {
  throw new DomainError('CRM_TOKEN_INVALID', 'This link is unknown.');
}
