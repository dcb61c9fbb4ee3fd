import {
  connectionOf,
  DateTimeScalar,
  DecimalScalar,
  enumFilterOf,
  IdFilter,
  MutationPayload,
  PageArgs,
  Where,
  WhereInput,
  graphEnum,
} from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { AlertDirection, ClosedReason } from './alert.rules.ts';

export const AlertDirectionEnum = graphEnum<AlertDirection>(
  'CompetitorAlertDirection',
  'Which way a competitor crossed a threshold.',
  {
    BELOW: 'The competitor is cheaper than we are.',
    ABOVE: 'The competitor is dearer than we are.',
  },
);

export const AlertStatusEnum = graphEnum<'OPEN' | 'CLOSED'>('CompetitorAlertStatus', 'Whether an alert still holds.', {
  OPEN: 'It still holds.',
  CLOSED: 'It has ended by itself.',
});

export const AlertClosedReasonEnum = graphEnum<ClosedReason>('CompetitorAlertClosedReason', 'Why an alert ended.', {
  WITHIN: 'The prices are within the thresholds again.',
  STALE: 'The captured price became too old to judge.',
  NOT_COMPARED: 'The prices are no longer compared: mapping, stock or price is gone.',
});

@ObjectType('CompetitorAlert', {
  description: "A competitor's unit price that crossed a threshold below or above ours.",
})
export class CompetitorAlertType {
  @Field(() => ID, { description: 'Id of the alert.' })
  id!: string;

  /** For resolvers. */
  listingId!: string;
  variantId!: string;
  channelId!: string;

  @Field(() => AlertDirectionEnum, { description: 'Which way.' })
  direction!: AlertDirection;

  @Field(() => AlertStatusEnum, { description: 'Whether it still holds.' })
  status!: 'OPEN' | 'CLOSED';

  @Field(() => DecimalScalar, { description: 'By how many percent its unit price was above ours when it crossed.' })
  distancePercent!: string;

  @Field(() => DateTimeScalar, { description: 'When it was noticed.' })
  openedAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  closedAt?: Date | null;

  @Field(() => AlertClosedReasonEnum, { nullable: true, description: 'Why it ended.' })
  closedReason?: ClosedReason | null;
}

export const { Connection: CompetitorAlertConnection } = connectionOf(CompetitorAlertType, 'CompetitorAlert');

const DirectionFilter = enumFilterOf<AlertDirection>('CompetitorAlertDirectionFilter', AlertDirectionEnum);
const StatusFilter = enumFilterOf<'OPEN' | 'CLOSED'>('CompetitorAlertStatusFilter', AlertStatusEnum);

@WhereInput('CompetitorAlertFilter', 'Which alerts; all given conditions must hold.')
export class CompetitorAlertFilter extends Where<CompetitorAlertFilter> {
  @Field(() => StatusFilter, { nullable: true, description: 'By whether they still hold.' })
  status?: { eq?: 'OPEN' | 'CLOSED' };

  @Field(() => DirectionFilter, { nullable: true, description: 'By direction.' })
  direction?: { eq?: AlertDirection };

  @Field(() => IdFilter, { nullable: true, description: 'By variant.' })
  variantId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By product.' })
  productId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By competitor.' })
  competitorId?: IdFilter;
}

@ArgsType()
export class CompetitorAlertsArgs extends PageArgs {
  @Field(() => CompetitorAlertFilter, { nullable: true, description: 'Which alerts; all where left out.' })
  where?: CompetitorAlertFilter | null;
}

@ObjectType('CompetitorPolicy', { description: "What the brand has decided about competitors' prices." })
export class CompetitorPolicyType {
  @Field(() => Int, { description: 'How old a captured price may be, in hours; older ones drive nothing.' })
  maxAgeHours!: number;

  @Field(() => DecimalScalar, {
    description: 'An alert is raised where a competitor is cheaper by at least this many percent of our unit price.',
  })
  alertBelowPercent!: string;

  @Field(() => DecimalScalar, {
    description: 'An alert is raised where a competitor is dearer by at least this many percent of our unit price.',
  })
  alertAbovePercent!: string;

  @Field(() => Boolean, { description: 'Whether this installation reads pages of competitors at all.' })
  pagesRead!: boolean;

  @Field(() => Int, { description: 'Version; 0 until the brand has decided for itself.' })
  version!: number;
}

@InputType({ description: "What the brand decides about competitors' prices." })
export class SetCompetitorPolicyInput {
  @Field(() => Int, { description: 'Version that the change is based on; 0 for the first.' })
  expectedVersion!: number;

  @Field(() => Int, { description: 'How old a captured price may be, 1 to 8,760 hours.' })
  maxAgeHours!: number;

  @Field(() => DecimalScalar, { description: 'Alert where a competitor is cheaper by this many percent, 0.01 to 100.' })
  alertBelowPercent!: string;

  @Field(() => DecimalScalar, { description: 'Alert where a competitor is dearer by this many percent, 0.01 to 100.' })
  alertAbovePercent!: string;
}

@ObjectType({ description: 'Outcome of setCompetitorPolicy.' })
export class CompetitorPolicyPayload extends MutationPayload {
  @Field(() => CompetitorPolicyType, { nullable: true, description: 'The policy.' })
  policy?: CompetitorPolicyType | null;
}
