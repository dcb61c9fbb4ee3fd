import { notificationTopics, type TopicKey } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import { topicOf } from './delivery.rules.ts';
import type { Audience } from './recipients.read-model.ts';

/** Recipients as somebody writes them: one of the three. */
export interface WrittenAudience {
  readonly userIds?: readonly string[] | null;
  readonly roles?: readonly string[] | null;
  readonly everyone?: boolean | null;
}

/** The one audience that was written. */
export function audienceOf({ userIds, roles, everyone }: WrittenAudience): Audience {
  const given: Audience[] = [
    ...(userIds && userIds.length > 0 ? [{ userIds }] : []),
    ...(roles && roles.length > 0 ? [{ roles }] : []),
    ...(everyone ? [{ everyone } as const] : []),
  ];
  if (given.length === 1) return given[0]!;
  throw new DomainError(
    'NOTIFICATION_RECIPIENT_UNKNOWN',
    'Name the recipients in exactly one way: userIds, roles or everyone.',
    { path: ['userIds'] },
  );
}

/** A topic of the catalogue. */
export function checkTopic(topic: string): TopicKey {
  if (Object.hasOwn(notificationTopics, topic)) return topic as TopicKey;
  const allowed = Object.keys(notificationTopics);
  throw new DomainError(
    'NOTIFICATION_TOPIC_UNKNOWN',
    `There is no topic "${topic}" of notifications; there are ${allowed.join(', ')}.`,
    { path: ['topic'], details: { allowed } },
  );
}

/** A topic that a person may write under: what is mandatory comes from the platform alone. */
export function checkSendable(topic: string): TopicKey {
  const key = checkTopic(topic);
  if (topicOf(key).mandatory !== true) return key;
  throw new DomainError('NOTIFICATION_TOPIC_MANDATORY', `"${topic}" is told by the platform alone: take "message".`, {
    path: ['topic'],
  });
}

/** A path inside of the console: a link that leaves it would make an inbox a place for traps. */
export function checkLink(link: string | null | undefined): string | undefined {
  if (!link) return undefined;
  if (isOwnPath(link)) return link;
  throw new DomainError('NOTIFICATION_LINK_INVALID', 'A link is a path inside of the console, such as /drafts.', {
    path: ['link'],
  });
}

/** Whether a link stays inside of the console. */
export const isOwnPath = (link: string): boolean => /^\/(?![/\\])[^\s\\]*$/.test(link);
