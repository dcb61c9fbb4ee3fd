import { connectionOf, DateTimeScalar } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { BounceKind } from '@mh-os/mailing';
import { BounceKindEnum, MessageSourceEnum, type MessageStatus, MessageStatusEnum } from './messages.enums.ts';
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
