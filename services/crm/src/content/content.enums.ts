import { graphEnum } from '@mh-os/graphql';
import { type ContentMedia, contentKinds } from './content.rules.ts';
import { type ContentAction, contentStatuses, contentSteps } from './content-life.rules.ts';

export const ContentKindEnum = graphEnum('ContentKind', 'What an item is.', contentKinds);
export const ContentStatusEnum = graphEnum('ContentStatus', 'Where an item stands.', contentStatuses);
export const ContentStepEnum = graphEnum('ContentStep', 'A step of the author.', contentSteps);
export const ContentActionEnum = graphEnum<ContentAction>('ContentAction', 'What can be done with an item.', {
  ...contentSteps,
  CHANGE: 'Change it.',
  MOVE: 'Give it another time.',
  APPROVE: 'Agree to it.',
  REJECT: 'Refuse it.',
  SCHEDULE: 'Fix its time.',
  UNSCHEDULE: 'Take it off the schedule.',
  PUBLISH: 'Note where it went out.',
});
export const ContentMediaKindEnum = graphEnum<ContentMedia['kind']>('ContentMediaKind', 'What a file of an item is.', {
  IMAGE: 'A picture.',
  VIDEO: 'A film.',
  DOCUMENT: 'A document.',
});
export const ContentMeansEnum = graphEnum('ContentMeans', 'How an item went out.', {
  HAND: 'By hand.',
  INTEGRATION: 'By another system.',
});
