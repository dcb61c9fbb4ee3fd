import { connectionOf, DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** How much a notification matters. */
export enum NotificationSeverity {
  INFO = 'info',
  WARNING = 'warning',
  CRITICAL = 'critical',
}

registerEnumType(NotificationSeverity, {
  name: 'NotificationSeverity',
  description: 'How much a notification matters.',
  valuesMap: {
    INFO: { description: 'Good to know.' },
    WARNING: { description: 'Worth a look soon.' },
    CRITICAL: { description: 'Needs somebody now.' },
  },
});

@ObjectType('Notification', { description: 'Something that one was told.' })
export class NotificationType {
  @Field(() => ID, { description: 'Id of the notification.' })
  id!: string;

  @Field(() => String, { description: 'What it is about: a topic of the catalogue or one below it.' })
  topic!: string;

  @Field(() => String, { description: 'What happened, in a sentence.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  body!: string | null;

  @Field(() => String, { nullable: true, description: 'Path in the console where it leads.' })
  link!: string | null;

  @Field(() => NotificationSeverity, { description: 'How much it matters.' })
  severity!: NotificationSeverity;

  @Field(() => Boolean, { description: 'Whether it came in spite of muting and quiet hours.' })
  mandatory!: boolean;

  @Field(() => String, { nullable: true, description: 'Name of who caused it.' })
  sender!: string | null;

  @Field(() => DateTimeScalar, { description: 'When it came.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was marked as read; null while it is not.' })
  readAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was put away; null while it is not.' })
  archivedAt!: Date | null;
}

const connection = connectionOf(NotificationType, 'Notification');
export const NotificationConnection = connection.Connection;

@ObjectType({ description: 'Outcome of marking some notifications.' })
export class NotificationsPayload extends MutationPayload {
  @Field(() => [NotificationType], { nullable: true, description: 'Those that were marked; unknown ids are left out.' })
  notifications?: NotificationType[];

  @Field(() => Int, { nullable: true, description: 'How many are unread now.' })
  unreadCount?: number;
}

@ObjectType({ description: 'Outcome of sending a notification.' })
export class SendNotificationPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'How many people it was meant for.' })
  recipientCount?: number;
}
