import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module.ts';
import { RolesModule } from '../roles/roles.module.ts';
import { Mailing } from './mailing.ts';
import { MailTimer } from './mail.timer.ts';
import { NotificationsConsumer } from './notifications.consumer.ts';
import { NotificationsResolver } from './notifications.resolver.ts';
import { NotificationsService } from './notifications.service.ts';
import { PreferencesResolver } from './preferences.resolver.ts';
import { PreferencesService } from './preferences.service.ts';
import { Retention } from './retention.ts';

/** Telling people: inboxes, preferences, mail. */
@Module({
  imports: [MailModule, RolesModule],
  providers: [
    ...[Mailing, MailTimer, Retention, NotificationsConsumer],
    ...[NotificationsService, NotificationsResolver, PreferencesService, PreferencesResolver],
  ],
})
export class NotificationsModule {}
