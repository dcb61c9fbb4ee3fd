import { connectionOf, DateTimeScalar, graphEnum } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import type { TimelineKind } from './timeline.rules.ts';

export const TimelineKindEnum = graphEnum('CrmTimelineKind', 'What an entry of a timeline is of.', {
  ORDER: 'Orders, returns and invoices.',
  LOYALTY: 'Points and rewards.',
  LEAD: 'Leads and deals.',
  NOTE: 'Notes.',
  TASK: 'Tasks.',
  CONSENT: 'Consents.',
  MARKETING: 'Campaigns and mails.',
  RECORD: 'The record itself.',
});

@ObjectType('CrmTimelineEntry', { description: 'Something that happened with a person or company.' })
export class TimelineEntryType {
  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;

  @Field(() => TimelineKindEnum, { description: 'What it is of.' })
  kind!: TimelineKind;

  @Field(() => String, { description: 'Type of the event, e.g. finance.order.recorded.' })
  type!: string;

  @Field(() => String, { description: 'Id of the thing.' })
  subjectId!: string;

  @Field(() => String, { description: 'Name or number of the thing; for notes and tasks their words.' })
  label!: string;

  @Field(() => DateTimeScalar, { description: 'When it happened.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Who did it.' })
  actorName?: string | null;
}

export const { Connection: TimelineConnection } = connectionOf(TimelineEntryType, 'CrmTimelineEntry');

@ObjectType('CrmSearchHit', { description: 'A record that a search found.' })
export class SearchHitType {
  @Field(() => ID, { description: 'Id of the record.' })
  id!: string;

  @Field(() => String, { description: 'PERSON, COMPANY or LEAD.' })
  kind!: string;

  @Field(() => String, { description: 'Number.' })
  number!: string;

  @Field(() => String, { description: 'Name.' })
  title!: string;
}
