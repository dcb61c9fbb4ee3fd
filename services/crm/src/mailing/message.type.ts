import { connectionOf, DateTimeScalar, JobType, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BounceKind } from './dsn.rules.ts';
import type { SmtpTls } from './mail-settings.entity.ts';
import {
  BounceKindEnum,
  MessageSourceEnum,
  type MessageStatus,
  MessageStatusEnum,
  SmtpTlsEnum,
} from './messages.inputs.ts';
import type { MessageSource } from './outbox.ts';

@ObjectType('CrmMessage', { description: 'One mail to one person.' })
export class MessageType {
  @Field(() => ID, { description: 'Id of the mail; its Message-ID begins with it.' })
  id!: string;

  @Field(() => String, { description: 'What the campaign or journey calls it.' })
  label!: string;

  @Field(() => MessageStatusEnum, { description: 'How it stands.' })
  status!: MessageStatus;

  @Field(() => String, {
    nullable: true,
    description: 'Why it must not be sent: NO_CONSENT, SUPPRESSED, NO_ADDRESS, GONE, or CANCELLED.',
  })
  refusedReason!: string | null;

  @Field(() => String, { description: 'What people must have agreed to.' })
  purpose!: string;

  @Field(() => MessageSourceEnum, { description: 'What it is sent for.' })
  sourceType!: MessageSource;

  @Field(() => ID, { description: 'Which campaign or journey.' })
  sourceId!: string;

  @Field(() => String, { description: 'Step of it.' })
  step!: string;

  @Field(() => ID, { description: 'To whom.' })
  personId!: string;

  @Field(() => String, { nullable: true, description: 'As much of the address as may be shown.' })
  addressHint!: string | null;

  @Field(() => Int, { description: 'Attempts to send it.' })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'What went wrong last.' })
  lastError!: string | null;

  @Field(() => Boolean, { description: 'Whether its reader agreed to tracking when it was sent.' })
  tracked!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it is due.' })
  dueAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a server took it.' })
  sentAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it came back.' })
  bouncedAt!: Date | null;

  @Field(() => BounceKindEnum, { nullable: true, description: 'Why it came back.' })
  bounceKind!: BounceKind | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was first opened.' })
  openedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a link was first followed.' })
  clickedAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When its reader unsubscribed by it.' })
  unsubscribedAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: Date;
}

export const { Connection: MessageConnection } = connectionOf(MessageType, 'CrmMessage');

@ObjectType('CrmMessageCount', { description: 'How the mails of one step stand.' })
export class MessageCountType {
  @Field(() => String, { description: 'Step of the campaign or journey.' })
  step!: string;

  @Field(() => Int, { description: 'Waiting or being sent.' })
  queued!: number;

  @Field(() => Int, { description: 'Taken by a server.' })
  sent!: number;

  @Field(() => Int, { description: 'Came back.' })
  bounced!: number;

  @Field(() => Int, { description: 'Given up.' })
  failed!: number;

  @Field(() => Int, { description: 'Must not be sent, or taken back.' })
  refused!: number;

  @Field(() => Int, { description: 'Nobody knows whether they went out.' })
  unknown!: number;

  @Field(() => Int, { description: 'Opened, of those who agreed to tracking.' })
  opened!: number;

  @Field(() => Int, { description: 'With a link followed, of those who agreed to tracking.' })
  clicked!: number;

  @Field(() => Int, { description: 'Unsubscribed by it.' })
  unsubscribed!: number;
}

@ObjectType('CrmMailSettings', { description: 'As whom and how the brand sends mails.' })
export class MailSettingsType {
  @Field(() => Int, { description: 'Version; goes back as expectedVersion.' })
  version!: number;

  @Field(() => String, { description: 'Name of the sender.' })
  senderName!: string;

  @Field(() => String, { description: 'Address that mails come from.' })
  fromAddress!: string;

  @Field(() => String, { nullable: true, description: 'Where answers go.' })
  replyTo!: string | null;

  @Field(() => String, { description: 'Postal address under every mail.' })
  postalAddress!: string;

  @Field(() => Int, { description: 'Most mails a minute.' })
  perMinute!: number;

  @Field(() => Boolean, { description: 'Whether nothing is sent for now.' })
  paused!: boolean;

  @Field(() => Int, { description: 'Soft bounces in a row after which an address gets nothing more.' })
  softBounces!: number;

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

  @Field(() => String, {
    description: 'As whom mails really leave: a server of ours sends only for domains that are allowed.',
  })
  sendsAs!: string;
}

@ObjectType('CrmMailState', { description: 'How sending goes.' })
export class MailStateType {
  @Field(() => Boolean, { description: 'Whether sending is paused.' })
  paused!: boolean;

  @Field(() => Int, { description: 'Mails that wait, for their time or their turn.' })
  waiting!: number;

  @Field(() => Int, { description: 'Of these, mails whose time has come.' })
  due!: number;

  @Field(() => Int, { description: 'Mails that are being sent.' })
  sending!: number;

  @Field(() => Int, { description: 'Mails of which nobody knows whether they went out.' })
  unknown!: number;

  @Field(() => Int, { description: 'Mails that were given up in the last 7 days.' })
  failed!: number;

  @Field(() => Int, { description: 'Mails that went out in the last 24 hours.' })
  sentLastDay!: number;

  @Field(() => Int, { description: 'Mails that came back in the last 24 hours.' })
  bouncedLastDay!: number;

  @Field(() => Int, { description: 'Mails in the last 24 hours that must not be sent.' })
  refusedLastDay!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Since when the oldest due mail waits.' })
  oldestDue!: Date | null;

  @Field(() => String, { nullable: true, description: 'What keeps mails waiting that were tried already.' })
  trouble!: string | null;

  @Field(() => JobType, { nullable: true, description: 'The last test mail.' })
  lastTest!: JobType | null;
}

@ObjectType('CrmMailSettingsPayload', { description: 'The settings, or why they were refused.' })
export class MailSettingsPayload extends MutationPayload {
  @Field(() => MailSettingsType, { nullable: true, description: 'The settings.' })
  settings?: MailSettingsType;
}

@ObjectType('CrmTestMailPayload', { description: 'The job that sends the test mail, or why it was refused.' })
export class TestMailPayload extends MutationPayload {
  @Field(() => JobType, { nullable: true, description: 'The job; its result or error tells how it went.' })
  job?: JobType;
}

@ObjectType('RetryCrmMessagesPayload', { description: 'What waits again, or why it was refused.' })
export class RetryMessagesPayload extends MutationPayload {
  @Field(() => [MessageType], {
    nullable: true,
    description: 'The mails that wait again; others were not to be retried.',
  })
  messages?: MessageType[];
}

@ObjectType('CrmMailBouncePayload', { description: 'The mail that came back, or why it was refused.' })
export class MailBouncePayload extends MutationPayload {
  @Field(() => MessageType, { nullable: true, description: 'The mail; nothing where a report tells of no failure.' })
  message?: MessageType | null;
}
