import { DateTimeScalar, graphEnum } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { CatalogActorType } from '../../actor.type.ts';
import type { DraftStatus } from '../draft.rules.ts';
import { PriceDraftStatusEnum } from '../price-draft.type.ts';
import type { DraftStep } from './steps.ts';

export const PriceDraftStepEnum = graphEnum<DraftStep>('PriceDraftStepKind', 'A step in the life of a price draft.', {
  CREATED: 'It was written.',
  UPDATED: 'Its author changed it.',
  SUBMITTED: 'Its author asked for a decision.',
  WITHDRAWN: 'Its author took it back.',
  APPROVED: 'A second person approved it, its prices came into force at once.',
  SCHEDULED: 'A second person approved it for an instant to come.',
  REJECTED: 'A second person rejected it.',
  CANCELLED: 'Its approval was taken back before its time.',
  ACTIVATED: 'Its time came and its prices came into force.',
  ACTIVATION_FAILED: 'Its time came and nothing was applied.',
  EXPIRED: 'Nobody decided in time.',
});

@ObjectType('PriceDraftStep', { description: 'One step in the life of a price draft.' })
export class PriceDraftStepType {
  @Field(() => ID, { description: 'Id of the step.' })
  id!: string;

  @Field(() => PriceDraftStepEnum, { description: 'What happened.' })
  step!: DraftStep;

  @Field(() => PriceDraftStatusEnum, { description: 'Status after it.' })
  status!: DraftStatus;

  @Field(() => CatalogActorType, { description: 'Who did it.' })
  actor!: CatalogActorType;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Field(() => String, { nullable: true, description: 'Reason, or what stood against it.' })
  note!: string | null;
}
