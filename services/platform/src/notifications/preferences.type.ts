import { MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';

/** How somebody is mailed about a topic. */
export enum NotificationMail {
  IMMEDIATELY = 'immediately',
  DIGEST = 'digest',
  OFF = 'off',
}

registerEnumType(NotificationMail, {
  name: 'NotificationMail',
  description: 'How somebody is mailed about a topic.',
  valuesMap: {
    IMMEDIATELY: { description: 'Each by itself, at once or after quiet hours.' },
    DIGEST: { description: 'Together with others, at the time of the digest.' },
    OFF: { description: 'Not at all.' },
  },
});

/** How often the digest comes. */
export enum DigestFrequency {
  DAILY = 'daily',
  WEEKLY = 'weekly',
}

registerEnumType(DigestFrequency, {
  name: 'DigestFrequency',
  description: 'How often the digest comes.',
  valuesMap: { DAILY: { description: 'Every day.' }, WEEKLY: { description: 'Once a week.' } },
});

@ObjectType('NotificationTopic', { description: 'Something that people can subscribe to or mute.' })
export class NotificationTopicType {
  @Field(() => ID, { description: 'Key of the topic, e.g. "approval".' })
  key!: string;

  @Field(() => String, { description: 'Name for people.' })
  title!: string;

  @Field(() => String, { description: 'What is told under it.' })
  description!: string;

  @Field(() => Boolean, { description: 'Whether it is always told, at once, whatever somebody chose.' })
  mandatory!: boolean;

  @Field(() => NotificationMail, { description: 'How people are mailed who chose nothing.' })
  defaultMail!: NotificationMail;
}

@ObjectType({ description: 'How somebody is told about a topic.' })
export class NotificationPreference {
  @Field(() => NotificationTopicType, { description: 'The topic.' })
  topic!: NotificationTopicType;

  @Field(() => Boolean, { description: 'Whether it comes into the inbox.' })
  inApp!: boolean;

  @Field(() => NotificationMail, { description: 'How it is mailed.' })
  mail!: NotificationMail;

  @Field(() => Int, { description: 'Grows by one per change, 0 before the first; send it back as expectedVersion.' })
  version!: number;
}

@ObjectType({ description: 'Hours without mail, by the clock of the time zone.' })
export class QuietHoursType {
  @Field(() => String, { description: 'When they begin, HH:MM.' })
  from!: string;

  @Field(() => String, { description: 'When they end, HH:MM; past midnight where that is before they begin.' })
  to!: string;

  @Field(() => [Int], { description: 'Days on which they begin: 1 is Monday, 7 Sunday.' })
  days!: number[];
}

@ObjectType({ description: 'When what was collected comes.' })
export class NotificationDigest {
  @Field(() => DigestFrequency, { description: 'How often.' })
  frequency!: DigestFrequency;

  @Field(() => String, { description: 'At what time, HH:MM.' })
  time!: string;

  @Field(() => Int, { description: 'Day of a weekly one: 1 is Monday, 7 Sunday.' })
  weekday!: number;
}

@ObjectType('NotificationPreferences', { description: 'What somebody wants to be told, where and when.' })
export class NotificationPreferencesType {
  @Field(() => Int, { description: 'Version of zone, quiet hours and digest: 0 before the first change.' })
  version!: number;

  @Field(() => String, { description: 'Time zone whose clock holds, e.g. "Europe/Berlin".' })
  timeZone!: string;

  @Field(() => String, { description: "The brand's time zone, which holds until somebody chooses one." })
  brandTimeZone!: string;

  @Field(() => QuietHoursType, { nullable: true, description: 'Hours without mail; null: none.' })
  quietHours!: QuietHoursType | null;

  @Field(() => NotificationDigest, { description: 'When the digest comes.' })
  digest!: NotificationDigest;

  @Field(() => [NotificationPreference], { description: 'Every topic, in the order of the catalogue.' })
  topics!: NotificationPreference[];
}

@ObjectType({ description: 'Outcome of a choice about notifications.' })
export class NotificationPreferencesPayload extends MutationPayload {
  @Field(() => NotificationPreferencesType, { nullable: true, description: 'All choices as they are now.' })
  preferences?: NotificationPreferencesType;
}
