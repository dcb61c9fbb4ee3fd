import { DecimalScalar, MoneyType, PageArgs, graphEnum } from '@mh-os/graphql';
import { ArgsType, Field, ID, ObjectType } from '@nestjs/graphql';
import { IsIn, IsOptional, IsUUID, Matches } from 'class-validator';
import { type KpiKey, kpis } from './kpis.rules.ts';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

export const KpiEnum = graphEnum(
  'FinanceKpi',
  'Key figures of the books.',
  Object.fromEntries(Object.entries(kpis).map(([key, { definition }]) => [key, definition])) as Record<KpiKey, string>,
);

@ObjectType('FinanceKpiPoint', { description: 'A key figure of one month or channel.' })
export class KpiPointType {
  @Field(() => String, {
    description: 'Month as 2026-03, day as 2026-03-09, or id of the channel; empty where postings name none.',
  })
  key!: string;

  @Field(() => MoneyType, { nullable: true, description: 'The amount, of figures in money.' })
  amount?: MoneyType | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The number, of shares in percent and of counts.' })
  number?: string | null;
}

@ObjectType('FinanceKpiValue', { description: 'A key figure of a period with its meaning.' })
export class KpiValueType {
  @Field(() => KpiEnum, { description: 'Which one.' })
  key!: string;

  @Field(() => String, { description: 'How it is made, in words.' })
  definition!: string;

  @Field(() => String, { description: 'FLOW, STOCK, RATIO or BUYERS.' })
  shape!: string;

  @Field(() => MoneyType, { nullable: true, description: 'The amount, of figures in money.' })
  amount?: MoneyType | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The number, of shares in percent and of counts.' })
  number?: string | null;

  @Field(() => MoneyType, { nullable: true, description: 'The amount of the period of the same length before.' })
  amountBefore?: MoneyType | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'The number of the period of the same length before.' })
  numberBefore?: string | null;
}

@ArgsType()
export class KpiSeriesArgs {
  @Field(() => KpiEnum, { description: 'Which figure.' })
  @IsIn(Object.keys(KpiEnum))
  key!: KpiKey;

  @Field(() => String, { description: 'From this day on.' })
  @Matches(DAY)
  from!: string;

  @Field(() => String, { description: 'Until this day, it included.' })
  @Matches(DAY)
  until!: string;
}

@ArgsType()
export class KpiLinesArgs extends PageArgs {
  @Field(() => KpiEnum, { description: 'Which figure.' })
  @IsIn(Object.keys(KpiEnum))
  key!: KpiKey;

  @Field(() => String, { description: 'From this day on; figures that stand at a day count from the beginning.' })
  @Matches(DAY)
  from!: string;

  @Field(() => String, { description: 'Until this day, it included.' })
  @Matches(DAY)
  until!: string;

  @Field(() => ID, { nullable: true, description: 'Only lines of this channel.' })
  @IsOptional()
  @IsUUID()
  channelId?: string | null;
}
