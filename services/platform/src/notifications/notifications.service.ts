import { notificationSent } from '@mh-os/contracts';
import { type Clock, type Ctx, DomainError, isId, newId, type Page, type PageRequest, toPage } from '@mh-os/kernel';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { MailTimer } from './mail.timer.ts';
import { inboxOf, requireInbox } from './inbox-owner.ts';
import type { Severity } from './notification.entity.ts';
import {
  countInbox,
  countUnread,
  type InboxQuestion,
  mark,
  markAllRead,
  type NotificationRow,
  pageOfInbox,
} from './notifications.read-model.ts';
import { audienceOf, checkLink, checkSendable, type WrittenAudience } from './sending.rules.ts';
import { tell } from './telling.ts';

/** A notification that a person writes to others. */
export interface SendNotification extends WrittenAudience {
  readonly title: string;
  readonly body?: string | null;
  readonly topic: string;
  readonly link?: string | null;
  readonly severity?: Severity | null;
  readonly idempotencyKey: string;
}

/** A person's own inbox, and writing into others'. */
@Injectable()
export class NotificationsService {
  constructor(
    private readonly db: Db,
    private readonly mail: MailTimer,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** One's own inbox, newest first; empty for those who have none. */
  async page(ctx: Ctx, question: InboxQuestion, request: PageRequest): Promise<Page<NotificationRow>> {
    const owner = inboxOf(ctx);
    if (!owner) return toPage<NotificationRow>([], request, () => []);
    return this.db.read(ctx, (tx) => pageOfInbox(tx, ...owner, question, request));
  }

  async count(ctx: Ctx, question: InboxQuestion): Promise<number> {
    const owner = inboxOf(ctx);
    return owner ? this.db.read(ctx, (tx) => countInbox(tx, ...owner, question)) : 0;
  }

  /** How many one has not read. */
  async unread(ctx: Ctx): Promise<number> {
    const owner = inboxOf(ctx);
    return owner ? this.db.read(ctx, (tx) => countUnread(tx, ...owner)) : 0;
  }

  /** Marks some of one's own; ids of others' change nothing and are left out of the answer. */
  mark(ctx: Ctx, how: 'read' | 'unread' | 'archive', ids: readonly string[]): Promise<NotificationRow[]> {
    const owner = requireInbox(ctx);
    return this.db.tx(ctx, (tx) => mark(tx, how, owner, ids.filter(isId), this.clock.now()));
  }

  /** Marks as read all of one's own that had come by an instant. */
  markAllRead(ctx: Ctx, upTo: Date): Promise<void> {
    const owner = requireInbox(ctx);
    return this.db.tx(ctx, (tx) => markAllRead(tx, owner, upTo, this.clock.now()));
  }

  /** Sends a notification to people of the brand, once per key; gives back how many got it. */
  send(ctx: Ctx, { idempotencyKey, ...input }: SendNotification): Promise<number> {
    ctx.require('platform.notification.send');
    const brandId = ctx.requireBrand();
    return this.db.tx(ctx, (tx) =>
      tx.idempotent('sendNotification', idempotencyKey, input, async () => {
        const { title, body } = input;
        const severity = input.severity ?? 'info';
        const id = newId();
        const telling = {
          ...{ words: { title, body: body ?? undefined }, severity, mandatory: false, key: id },
          ...{ topic: checkSendable(input.topic), link: checkLink(input.link), sender: ctx.actor.name ?? null },
          audience: audienceOf(input),
        };
        const { meant, mailed } = await tell(tx, brandId, telling, this.clock.now());
        if (meant === 0)
          throw new DomainError('NOTIFICATION_RECIPIENT_UNKNOWN', 'Nobody of the brand is among these recipients.', {
            path: ['userIds'],
          });
        const target = { aggregateId: id, aggregateVersion: 1 };
        tx.emit(notificationSent, { label: title, topic: input.topic, recipients: meant }, target);
        if (mailed > 0) tx.afterCommit(() => this.mail.wake());
        return meant;
      }),
    );
  }
}
