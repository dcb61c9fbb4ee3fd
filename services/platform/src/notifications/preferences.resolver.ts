import { notificationTopics, type TopicKey } from '@mh-os/contracts';
import { CurrentCtx } from '@mh-os/graphql';
import type { Ctx } from '@mh-os/kernel';
import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { topicOf } from './delivery.rules.ts';
import { ownerOf } from './inbox-owner.ts';
import {
  SetNotificationDigestInput,
  SetNotificationPreferenceInput,
  SetQuietHoursInput,
} from './notifications.inputs.ts';
import { type Preferences, PreferencesService } from './preferences.service.ts';
import {
  type DigestFrequency,
  type NotificationMail,
  NotificationPreferencesPayload,
  NotificationPreferencesType,
  NotificationTopicType,
} from './preferences.type.ts';
import { timeOf } from './quiet-hours.rules.ts';

@Resolver(() => NotificationPreferencesType)
export class PreferencesResolver {
  constructor(private readonly preferences: PreferencesService) {}

  @Query(() => [NotificationTopicType], {
    nullable: true,
    name: 'notificationTopics',
    description: 'Everything that people can subscribe to or mute.',
  })
  topics(@CurrentCtx() ctx: Ctx): NotificationTopicType[] {
    ownerOf(ctx);
    return (Object.keys(notificationTopics) as TopicKey[]).map(toTopic);
  }

  @Query(() => NotificationPreferencesType, {
    nullable: true,
    name: 'notificationPreferences',
    description: 'What one wants to be told, where and when, in the brand of the session.',
  })
  async get(@CurrentCtx() ctx: Ctx): Promise<NotificationPreferencesType> {
    return toType(await this.preferences.get(ctx));
  }

  @Mutation(() => NotificationPreferencesPayload, { description: 'Chooses how to be told about a topic.' })
  async setNotificationPreference(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which topic, and how.' }) input: SetNotificationPreferenceInput,
  ): Promise<NotificationPreferencesPayload> {
    return { preferences: toType(await this.preferences.setPreference(ctx, input)) };
  }

  @Mutation(() => NotificationPreferencesPayload, { description: 'Chooses the hours without mail.' })
  async setQuietHours(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'Which hours, by which clock.' }) input: SetQuietHoursInput,
  ): Promise<NotificationPreferencesPayload> {
    return { preferences: toType(await this.preferences.setQuietHours(ctx, input)) };
  }

  @Mutation(() => NotificationPreferencesPayload, { description: 'Chooses when the digest comes.' })
  async setNotificationDigest(
    @CurrentCtx() ctx: Ctx,
    @Args('input', { description: 'When.' }) input: SetNotificationDigestInput,
  ): Promise<NotificationPreferencesPayload> {
    return { preferences: toType(await this.preferences.setDigest(ctx, input)) };
  }
}

function toTopic(key: TopicKey): NotificationTopicType {
  const { title, description, mandatory = false, mail } = topicOf(key);
  return { key, title, description, mandatory, defaultMail: mail as NotificationMail };
}

function toType({ quiet, digest, topics, ...rest }: Preferences): NotificationPreferencesType {
  return {
    ...rest,
    quietHours: quiet && { from: timeOf(quiet.from), to: timeOf(quiet.to), days: [...quiet.days] },
    digest: {
      frequency: digest.frequency as DigestFrequency,
      time: timeOf(digest.minute),
      weekday: digest.weekday,
    },
    topics: topics.map((choice) => ({
      ...{ inApp: choice.inApp, mail: choice.mail as NotificationMail, version: choice.version },
      topic: toTopic(choice.topic),
    })),
  };
}
