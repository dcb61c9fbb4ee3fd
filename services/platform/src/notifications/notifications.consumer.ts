import { type Envelope, type EventDef, notificationRequested } from '@mh-os/contracts';
import { type Clock, isId } from '@mh-os/kernel';
import { OnAnyEvent, OnEvent } from '@mh-os/messaging';
import { CLOCK, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { MailService } from '../mail/mail.service.ts';
import { RolesService } from '../roles/roles.service.ts';
import { authorsOf, rolesWith } from './hearers.read-model.ts';
import { MailTimer } from './mail.timer.ts';
import type { Audience } from './recipients.read-model.ts';
import { isOwnPath } from './sending.rules.ts';
import { type Hearers, type Source, sourceOf } from './sources.rules.ts';
import { tell, type Telling } from './telling.ts';
import { tellAbove } from './telling-above.ts';

type Requested = typeof notificationRequested extends EventDef<infer T> ? T : never;

/** Puts into inboxes what services ask for, and what events tell by themselves. */
@Injectable()
export class NotificationsConsumer {
  constructor(
    private readonly roles: RolesService,
    private readonly mail: MailTimer,
    private readonly mails: MailService,
    @Inject(PLATFORM_CONFIG) private readonly config: PlatformConfig,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnEvent(notificationRequested)
  async requested({ brandId, data, actor }: Envelope<Requested>, tx: Tx): Promise<void> {
    // What belongs to no brand has nobody to be told to.
    if (brandId === null) return;
    const { label, body, recipients, link, except = [], ...rest } = data;
    const audience = 'permission' in recipients ? await this.whoMay(tx, recipients.permission) : recipients;
    const who = { audience, except, sender: actor.name ?? null };
    const own = link !== undefined && isOwnPath(link) ? link : undefined;
    await this.tell(tx, brandId, { ...rest, ...who, words: { title: label, body }, link: own });
  }

  @OnAnyEvent()
  async happened(event: Envelope, tx: Tx): Promise<void> {
    const source = sourceOf(event);
    if (!source) return;
    if (event.brandId === null) return this.above(tx, event, source);
    const { words, german, hearers, severity = 'info', topic, key, link } = source;
    const clipped = { words: clip(words), translations: { de: clip(german) } };
    const audience = await this.audience(tx, event.brandId, hearers);
    // Whoever did it knows already; what one's own import did is told all the same.
    const except = 'userIds' in hearers ? [] : [event.actor.id].filter(isId);
    const who = { audience, except, sender: event.actor.name ?? null };
    await this.tell(tx, event.brandId, { ...clipped, ...who, topic, key, link, severity, mandatory: false });
  }

  private async above(tx: Tx, event: Envelope, source: Source): Promise<void> {
    const [roles, now, webUrl] = [await this.roles.all(tx), this.clock.now(), this.config.MH_WEB_URL];
    await tellAbove(tx, event, source, { mails: this.mails, roles, webUrl, now });
  }

  private async tell(tx: Tx, brandId: string, telling: Telling): Promise<void> {
    const { mailed } = await tell(tx, brandId, telling, this.clock.now());
    if (mailed > 0) tx.afterCommit(() => this.mail.wake());
  }

  private async audience(tx: Tx, brandId: string, hearers: Hearers): Promise<Audience> {
    if ('permission' in hearers) return this.whoMay(tx, hearers.permission);
    if ('userIds' in hearers) return { userIds: hearers.userIds.filter(isId) };
    return { userIds: await authorsOf(tx, brandId, hearers.authorsOf) };
  }

  private async whoMay(tx: Tx, permission: string): Promise<Audience> {
    return { roles: rolesWith(await this.roles.all(tx), permission) };
  }
}

/** Labels of other domains may be longer than a title. */
function clip({ title, body }: { title: string; body?: string | undefined }) {
  return { title: title.slice(0, 200), body: body?.slice(0, 2000) };
}
