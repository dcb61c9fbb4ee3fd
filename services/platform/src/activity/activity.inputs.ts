import { DateTimeFilter, IdFilter, StringFilter, Where, WhereInput } from '@mh-os/graphql';
import { Field } from '@nestjs/graphql';

@WhereInput('ActivityFilter', 'Which entries to show; all given conditions must hold.')
export class ActivityFilter extends Where<ActivityFilter> {
  @Field(() => StringFilter, { nullable: true, description: 'Kind of thing, e.g. "price-draft".' })
  entityType?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'Id of the thing.' })
  entityId?: IdFilter | null;

  @Field(() => StringFilter, {
    nullable: true,
    description: 'Kind of who did it: person, director, automation, integration or system.',
  })
  actorKind?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'Id of who did it.' })
  actorId?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Type of the event.' })
  action?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'The service that told it.' })
  source?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'The request that all of it came from.' })
  correlationId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'The request or entry that led to it directly.' })
  causationId?: IdFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it happened.' })
  occurredAt?: DateTimeFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'Words of the summary, which names thing and action.' })
  text?: StringFilter | null;
}
