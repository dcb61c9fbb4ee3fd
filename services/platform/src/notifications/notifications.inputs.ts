import { DateTimeFilter, DateTimeScalar, Nested, PageArgs, StringFilter, Where, WhereInput } from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
} from 'class-validator';
import { NotificationSeverity } from './notification.type.ts';
import { DigestFrequency, NotificationMail } from './preferences.type.ts';

@WhereInput('NotificationFilter', 'Which notifications to show; all given conditions must hold.')
export class NotificationFilter extends Where<NotificationFilter> {
  @Field(() => StringFilter, { nullable: true, description: 'Topic.' })
  topic?: StringFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it came.' })
  createdAt?: DateTimeFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Words of the title.' })
  text?: StringFilter | null;
}

@ArgsType()
export class InboxArgs extends PageArgs {
  @Field(() => Boolean, { defaultValue: false, description: 'Only those that are not marked as read.' })
  unreadOnly!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Those that were put away, in the place of the others.' })
  archived!: boolean;

  @Field(() => NotificationFilter, { nullable: true, description: 'Which to show.' })
  where?: NotificationFilter | null;
}

@InputType({ description: 'Notifications to mark.' })
export class MarkNotificationsReadInput {
  @Field(() => [ID], { description: 'Which of one’s own; at most 100.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  ids!: string[];

  @Field(() => Boolean, { defaultValue: true, description: 'False: as unread again.' })
  read!: boolean;
}

@InputType({ description: 'Notifications to put away.' })
export class ArchiveNotificationsInput {
  @Field(() => [ID], { description: 'Which of one’s own; at most 100.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  ids!: string[];
}

@InputType({ description: 'Up to where everything was read.' })
export class MarkAllNotificationsReadInput {
  @Field(() => DateTimeScalar, { description: 'When the newest one came that was seen; later ones stay unread.' })
  upTo!: Date;
}

@InputType({ description: 'How to be told about a topic.' })
export class SetNotificationPreferenceInput {
  @Field(() => ID, { description: 'Key of the topic.' })
  @MaxLength(100)
  topic!: string;

  @Field(() => Boolean, { description: 'Whether it comes into the inbox.' })
  inApp!: boolean;

  @Field(() => NotificationMail, { description: 'How it is mailed.' })
  mail!: NotificationMail;

  @Field(() => Int, { description: 'Version of the choice that was seen; 0 before the first.' })
  expectedVersion!: number;
}

@InputType({ description: 'Hours without mail.' })
export class QuietHoursInput {
  @Field(() => String, { description: 'When they begin, HH:MM.' })
  @MaxLength(5)
  from!: string;

  @Field(() => String, { description: 'When they end, HH:MM; before they begin means the next day.' })
  @MaxLength(5)
  to!: string;

  @Field(() => [Int], { description: 'Days on which they begin: 1 is Monday, 7 Sunday.' })
  @ArrayMaxSize(7)
  @IsInt({ each: true })
  days!: number[];
}

@InputType({ description: 'When not to be mailed.' })
export class SetQuietHoursInput {
  @Field(() => String, { nullable: true, description: "Time zone of one's clock; none: the brand's." })
  @IsOptional()
  @MaxLength(64)
  timeZone?: string | null;

  @Field(() => QuietHoursInput, { nullable: true, description: 'The hours; none: no hours are quiet.' })
  @IsOptional()
  @Nested(() => QuietHoursInput)
  hours?: QuietHoursInput | null;

  @Field(() => Int, { description: 'Version of the preferences that was seen; 0 before the first choice.' })
  expectedVersion!: number;
}

@InputType({ description: 'When the digest shall come.' })
export class SetNotificationDigestInput {
  @Field(() => DigestFrequency, { description: 'How often.' })
  frequency!: DigestFrequency;

  @Field(() => String, { description: 'At what time, HH:MM.' })
  @MaxLength(5)
  time!: string;

  @Field(() => Int, { defaultValue: 1, description: 'Day of a weekly one: 1 is Monday, 7 Sunday.' })
  @IsInt()
  @Min(1)
  @Max(7)
  weekday!: number;

  @Field(() => Int, { description: 'Version of the preferences that was seen; 0 before the first choice.' })
  expectedVersion!: number;
}

@InputType({ description: 'A notification to people of the brand. Name its recipients in exactly one way.' })
export class SendNotificationInput {
  @Field(() => String, { description: 'What they are told, in a sentence.' })
  @MinLength(1)
  @MaxLength(200)
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  @IsOptional()
  @MaxLength(2000)
  body?: string | null;

  @Field(() => String, { nullable: true, description: 'Path in the console where it leads, e.g. "/drafts".' })
  @IsOptional()
  @MaxLength(500)
  link?: string | null;

  @Field(() => ID, { defaultValue: 'message', description: 'Topic: one that is not mandatory.' })
  @MaxLength(100)
  topic!: string;

  @Field(() => NotificationSeverity, { nullable: true, description: 'How much it matters; INFO where absent.' })
  @IsOptional()
  severity?: NotificationSeverity | null;

  @Field(() => [ID], { nullable: true, description: 'People, at most 1000.' })
  @IsOptional()
  @ArrayMaxSize(1000)
  @IsString({ each: true })
  userIds?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Everybody who has one of these roles.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  roles?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'True: everybody of the brand.' })
  everyone?: boolean | null;

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key sends nothing twice.' })
  @MaxLength(200)
  idempotencyKey!: string;
}
