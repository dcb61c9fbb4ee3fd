import { IdFilter, StringFilter, Where, WhereInput, enumFilterOf } from '@mh-os/graphql';
import { Field } from '@nestjs/graphql';
import { PayableStatusEnum, PayoutStatusEnum } from './payouts.enums.ts';
import type { PayableStatus, PayoutStatus } from './payouts.rules.ts';

export const PayableStatusFilter = enumFilterOf<PayableStatus>('FinancePayableStatusFilter', PayableStatusEnum);
export const PayoutStatusFilter = enumFilterOf<PayoutStatus>('FinancePayoutStatusFilter', PayoutStatusEnum);

@WhereInput('FinancePayableWhere', 'Which of what is owed.')
export class FinancePayableWhere extends Where<FinancePayableWhere> {
  @Field(() => PayableStatusFilter, { nullable: true, description: 'By where it stands.' })
  status?: InstanceType<typeof PayableStatusFilter> | null;

  @Field(() => IdFilter, { nullable: true, description: 'By payee.' })
  payeeId?: IdFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By what it is owed for.' })
  sourceId?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By currency.' })
  currency?: StringFilter | null;
}

@WhereInput('FinancePayoutWhere', 'Which payouts.')
export class FinancePayoutWhere extends Where<FinancePayoutWhere> {
  @Field(() => PayoutStatusFilter, { nullable: true, description: 'By where they stand.' })
  status?: InstanceType<typeof PayoutStatusFilter> | null;

  @Field(() => StringFilter, { nullable: true, description: 'By number.' })
  number?: StringFilter | null;
}

@WhereInput('FinancePayeeWhere', 'Which payees.')
export class FinancePayeeWhere extends Where<FinancePayeeWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  name?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By the id of the person, partner, user or supplier.' })
  refId?: IdFilter | null;
}
