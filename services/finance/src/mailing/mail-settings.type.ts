import { MutationPayload } from '@mh-os/graphql';
import type { SmtpTls } from '@mh-os/mailing';
import { Field, Int, ObjectType } from '@nestjs/graphql';
import { SmtpTlsEnum } from './mailing.inputs.ts';

@ObjectType('FinanceMailSettings', { description: 'As whom and how the brand sends documents.' })
export class MailSettingsType {
  @Field(() => Int, { description: 'Version; goes back as expectedVersion.' })
  version!: number;

  @Field(() => String, { description: 'Name of the sender.' })
  senderName!: string;

  @Field(() => String, { description: 'Address that mails come from.' })
  fromAddress!: string;

  @Field(() => String, { nullable: true, description: 'Where answers go.' })
  replyTo!: string | null;

  @Field(() => Int, { description: 'Most mails a minute.' })
  perMinute!: number;

  @Field(() => Boolean, { description: 'Whether nothing is sent for now.' })
  paused!: boolean;

  @Field(() => String, { nullable: true, description: 'Own mail server.' })
  smtpHost!: string | null;

  @Field(() => Int, { nullable: true, description: 'Its port.' })
  smtpPort!: number | null;

  @Field(() => SmtpTlsEnum, { nullable: true, description: 'How it is spoken to.' })
  smtpTls!: SmtpTls | null;

  @Field(() => String, { nullable: true, description: 'Login there.' })
  smtpUser!: string | null;

  @Field(() => Boolean, { description: 'Whether a password is stored; it is never shown.' })
  hasPassword!: boolean;

  @Field(() => String, { description: 'As whom mails really leave: a server of ours sends only for allowed domains.' })
  sendsAs!: string;
}

@ObjectType('FinanceMailSettingsPayload', { description: 'The settings, or why they were refused.' })
export class MailSettingsPayload extends MutationPayload {
  @Field(() => MailSettingsType, { nullable: true, description: 'The settings.' })
  settings?: MailSettingsType;
}
