import { graphEnum } from '@mh-os/graphql';
import { sentiments } from './mention.rules.ts';
import { mentionStatuses, mentionSteps } from './mention-life.rules.ts';

export const MentionStatusEnum = graphEnum('SocialMentionStatus', 'Where a mention stands.', mentionStatuses);
export const MentionStepEnum = graphEnum('SocialMentionStep', 'What is done about a mention.', mentionSteps);
export const SentimentEnum = graphEnum(
  'SocialSentiment',
  'How somebody speaks of the brand: the score decides; where there is none, the stars.',
  sentiments,
);
export const MentionOutcomeEnum = graphEnum('SocialMentionOutcome', 'What became of a mention that was sent in.', {
  CREATED: 'It is new.',
  UPDATED: 'It was known; its text, reach or sentiment was brought up to date.',
  KNOWN: 'It was known as it is.',
  REFUSED: 'It was not taken; the error says why.',
});
export type MentionOutcome = 'CREATED' | 'UPDATED' | 'KNOWN' | 'REFUSED';
