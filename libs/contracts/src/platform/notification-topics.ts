/** How a person can be mailed about a topic. */
export type MailChoice = 'immediately' | 'digest' | 'off';

/** What people can subscribe to or mute. */
export interface NotificationTopic {
  readonly title: string;
  readonly description: string;
  /** Whether it is mailed to people who have chosen nothing. All topics come into the inbox until somebody mutes them. */
  readonly mail: MailChoice;
  /** Always told, at once: no muting, no quiet hours. */
  readonly mandatory?: boolean;
}

/** Form of a topic's key: lower case, dots lead from the topic to what is below it. */
export const topicPattern = /^[a-z-]+(\.[a-z-]+)*$/;

/** Where everything goes that the catalogue does not name. */
export const OTHER_TOPIC = 'other';

/** Every topic of notifications, in the order in which people choose. */
export const notificationTopics = {
  approval: { title: 'Approvals', description: 'Something waits for your decision.', mail: 'immediately' },
  draft: { title: 'Price drafts', description: 'A price draft of yours was decided.', mail: 'digest' },
  cost: { title: 'Costs', description: 'A cost changed so that prices break a guardrail.', mail: 'digest' },
  import: { title: 'Imports', description: 'An import that you started has ended.', mail: 'off' },
  competitor: { title: 'Competitors', description: 'A competitor is much cheaper or dearer than you.', mail: 'digest' },
  message: { title: 'Messages', description: 'Somebody of the brand wrote to you.', mail: 'immediately' },
  automation: { title: 'Automations', description: 'A rule told you something, or was stopped.', mail: 'digest' },
  webhook: { title: 'Webhooks', description: 'A webhook fails or was switched off.', mail: 'digest' },
  integration: { title: 'Integrations', description: 'A connection fails or needs you.', mail: 'digest' },
  health: { title: 'Health', description: 'A service is down or back.', mail: 'immediately' },
  audit: {
    title: 'Audit',
    description: 'A check of the audit trail found something.',
    mail: 'immediately',
    mandatory: true,
  },
  stock: { title: 'Stock', description: 'Stock runs low, or differs from its ledger.', mail: 'digest' },
  task: { title: 'Tasks', description: 'A task of yours is due.', mail: 'immediately' },
  content: {
    title: 'Content',
    description: 'Content of yours was refused, or its time has come.',
    mail: 'immediately',
  },
  loyalty: {
    title: 'Loyalty',
    description: 'Points differ from their ledger, or an adjustment waits for you.',
    mail: 'digest',
  },
  flag: { title: 'Feature flags', description: 'A flag changed or waits for a second person.', mail: 'off' },
  security: {
    title: 'Security',
    description: 'Your access or your sessions changed.',
    mail: 'immediately',
    mandatory: true,
  },
  system: { title: 'System', description: 'News of the platform itself.', mail: 'digest' },
  [OTHER_TOPIC]: { title: 'Everything else', description: 'What belongs to no other topic.', mail: 'off' },
} as const satisfies Readonly<Record<string, NotificationTopic>>;

/** Key of a topic of the catalogue. */
export type TopicKey = keyof typeof notificationTopics;

/** The topic of the catalogue that a topic of an event belongs to: itself, the one above it, or "everything else". */
export function catalogueTopic(topic: string): TopicKey {
  const above = topic.split('.', 1)[0] ?? topic;
  if (Object.hasOwn(notificationTopics, topic)) return topic as TopicKey;
  return Object.hasOwn(notificationTopics, above) ? (above as TopicKey) : OTHER_TOPIC;
}
