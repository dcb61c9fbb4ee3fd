import { messageBounced, messageSent } from '@mh-os/contracts';
import { type Clock, type Ctx, type SecretKey, sha256 } from '@mh-os/kernel';
import { messageIdOf, type OutgoingMail } from '@mh-os/mail';
import {
  afterFailure,
  type Claimed,
  type Delivered,
  HAND_MS,
  handOver,
  hintOf,
  withoutAddresses,
} from '@mh-os/mailing';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CRM_CONFIG, type ServiceConfig } from '../config.ts';
import { sendable, suppressMailbox } from '../consents/sendable.ts';
import { normalEmail } from '../people/normal-contact.rules.ts';
import { MAIL_KEY } from './mail-key.ts';
import { mailLinks } from './mail-links.ts';
import { MailTransports } from './mail-transports.ts';
import { MailSettingsEntity } from './mail-settings.entity.ts';
import type { MergeField } from './merge-fields.rules.ts';
import { emitMessage } from './message-facts.ts';
import {
  bookMessage,
  type Booking,
  handMessage,
  type HeldMessage,
  holdMessage,
  refuseMessage,
} from './message-store.ts';
import { renderMail } from './render.rules.ts';

/** A mail on its way out. */
interface Handed {
  readonly id: string;
  readonly attempts: number;
  readonly handedAt: Date;
  readonly mail: OutgoingMail;
  readonly mailbox: { readonly hash: string; readonly hint: string };
  readonly settings: MailSettingsEntity | null;
}

/** Sends one mail: judged, written, handed over, booked; see ADR 28 for what holds when it ends in between. */
@Injectable()
export class MailDelivery {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
    @Inject(CRM_CONFIG) private readonly config: ServiceConfig,
    @Inject(MAIL_KEY) private readonly key: SecretKey,
    private readonly transports: MailTransports,
  ) {}

  async deliver(ctx: Ctx, claimed: Claimed): Promise<Delivered> {
    const handed = await this.db.tx(ctx, (tx) => this.hand(tx, claimed));
    if (!handed) return 'next';
    return handOver(
      () => this.transports.of(handed.settings),
      handed.mail,
      (fault) => {
        const booking = fault === null ? ({ status: 'SENT' } as const) : this.failureOf(handed, fault);
        return this.db.tx(ctx, (tx) => this.bookOnce(tx, handed, booking));
      },
    );
  }

  /** Judges whether the person may be written to now (CRM-8), writes the mail and notes that handing over begins. */
  private async hand(tx: Tx, claimed: Claimed): Promise<Handed | undefined> {
    const now = this.clock.now();
    const held = await holdMessage(tx, claimed, now);
    if (!held) return undefined;
    const [may] = await sendable(tx, held.purpose, 'EMAIL', [held.personId]);
    const email = normalEmail(may?.address);
    const refused = may?.refused ?? (email ? null : 'NO_ADDRESS');
    if (refused || !email) {
      await refuseMessage(tx, held.id, refused ?? 'NO_ADDRESS', now);
      return undefined;
    }
    const settings = await tx.findOne(MailSettingsEntity, { single: true });
    const mail = this.write(tx.ctx.requireBrand(), held, settings, email.address);
    const mailbox = { hash: sha256(email.matchKey), hint: hintOf(email.canonical) };
    const to = { ...mailbox, providerId: mail.messageId ?? messageIdOf(held.id, ''), tracked: held.tracked };
    await handMessage(tx, held.id, { now, until: new Date(now.getTime() + HAND_MS) }, to);
    return { id: held.id, attempts: held.attempts, handedAt: now, mail, mailbox, settings };
  }

  private write(brandId: string, held: HeldMessage, settings: MailSettingsEntity | null, to: string): OutgoingMail {
    const links = mailLinks(this.key, this.config.MH_PUBLIC_URL, brandId, held.id);
    const sender = this.transports.senderFor(settings);
    const rendered = renderMail({
      ...{ content: held, fields: fieldsOfPerson(held, settings), language: languageOf(held.language, held.country) },
      ...{ unsubscribeUrl: links.unsubscribe, postalAddress: settings?.postalAddress ?? null },
      campaignCode: held.campaignCode,
      tracking: held.tracked ? { click: links.click, pixel: links.pixel } : undefined,
    });
    return {
      ...{ id: held.id, to, ...sender, ...rendered },
      messageId: held.providerId ?? messageIdOf(held.id, sender.from),
      headers: {
        'List-Unsubscribe': `<${links.unsubscribe}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        // A mail of a list: no holiday notes in answer to it.
        Precedence: 'bulk',
        'Auto-Submitted': 'auto-generated',
        'Feedback-ID': `${held.sourceId}:${held.sourceType.toLowerCase()}:mh-os`,
      },
    };
  }

  private failureOf({ id, attempts }: Handed, error: Error): Booking {
    const outcome = afterFailure(error, attempts);
    const told = withoutAddresses(error.message);
    if (outcome.kind === 'UNKNOWN' || outcome.kind === 'FAILED')
      this.logger.warn(`Mail ${id} ended as ${outcome.kind}: ${told}`);
    if (outcome.kind === 'RETRY')
      return { status: 'QUEUED', error: told, dueAt: new Date(this.clock.now().getTime() + outcome.inMs) };
    return { status: outcome.kind === 'HARD' ? 'BOUNCED' : outcome.kind, error: told };
  }

  private async bookOnce(tx: Tx, { id, handedAt, mailbox }: Handed, booking: Booking): Promise<void> {
    const message = await bookMessage(tx, id, handedAt, booking, this.clock.now());
    if (!message) return;
    if (booking.status === 'SENT') emitMessage(tx, messageSent, message, {});
    if (booking.status !== 'BOUNCED') return;
    emitMessage(tx, messageBounced, message, { kind: 'HARD' as const });
    await suppressMailbox(tx, mailbox, 'BOUNCED', { messageId: id });
  }
}

/** The language of what is added to a mail; where nobody knows the person's, that of the country. */
export function languageOf(language: string | null, country: string | null = null): 'en' | 'de' {
  return /^de\b/i.test(language ?? (['DE', 'AT', 'CH', 'LI'].includes(country ?? '') ? 'de' : '')) ? 'de' : 'en';
}

/** What of a person can be filled into a mail. */
export function fieldsOfPerson(
  person: Pick<HeldMessage, 'givenName' | 'familyName' | 'companyName' | 'country' | 'language' | 'number' | 'custom'>,
  settings: Pick<MailSettingsEntity, 'senderName'> | null,
): Record<string, string | null> {
  type Filled = Record<Exclude<MergeField, 'unsubscribeUrl'>, string | null>;
  const { givenName, familyName, companyName, country, language, number, custom } = person;
  const own = Object.entries(custom).map(([key, value]) => [`custom.${key}`, String(value)]);
  const senderName = settings?.senderName ?? null;
  const filled: Filled = { givenName, familyName, companyName, country, language, number, senderName };
  return { ...(Object.fromEntries(own) as Record<string, string>), ...filled };
}
