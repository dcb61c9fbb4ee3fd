import { DateTimeFilter, IdFilter, StringFilter, Where, WhereInput, enumFilterOf, orderInputOf } from '@mh-os/graphql';
import { Field, registerEnumType } from '@nestjs/graphql';
import { OrderStatusEnum } from './order.enums.ts';
import type { OrderStatus } from './order.types.ts';

const StatusFilter = enumFilterOf<OrderStatus>('FinanceOrderStatusFilter', OrderStatusEnum);

@WhereInput('FinanceOrderWhere', 'Which orders.')
export class FinanceOrderWhere extends Where<FinanceOrderWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'By number.' })
  number?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By source.' })
  source?: StringFilter | null;

  @Field(() => StatusFilter, { nullable: true, description: 'By where they stand.' })
  status?: InstanceType<typeof StatusFilter> | null;

  @Field(() => StringFilter, { nullable: true, description: 'By country.' })
  country?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By code of the campaign.' })
  campaignCode?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By who bought.' })
  personId?: IdFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when they were placed.' })
  placedAt?: DateTimeFilter | null;
}

export enum FinanceOrderOrderField {
  PLACED_AT = 'PLACED_AT',
  NUMBER = 'NUMBER',
}

registerEnumType(FinanceOrderOrderField, {
  name: 'FinanceOrderOrderField',
  description: 'What orders can be ordered by.',
  valuesMap: { PLACED_AT: { description: 'When they were placed.' }, NUMBER: { description: 'The number.' } },
});

export const FinanceOrderOrder = orderInputOf('FinanceOrderOrder', FinanceOrderOrderField);
