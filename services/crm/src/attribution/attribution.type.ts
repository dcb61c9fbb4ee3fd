import { DecimalScalar, MoneyType, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { AttributionModel } from './attribution.rules.ts';
import { AttributionModelEnum } from './attribution.enums.ts';

@ObjectType('AttributionRule', { description: 'How orders are put down to campaigns, in words.' })
export class AttributionRuleType {
  @Field(() => Int, { description: 'How many days before an order touches count.' })
  lookbackDays!: number;

  @Field(() => Int, { description: 'Version of the setting; 0 as long as nobody changed it.' })
  version!: number;

  @Field(() => String, { description: 'What counts as a touch, and when; the same in all models.' })
  text!: string;
}

@ObjectType('AttributionRow', { description: 'What is put down to a campaign or channel.' })
export class AttributionRowType {
  @Field(() => String, {
    description: 'Code of the campaign, or the channel; empty where no campaign led to the orders.',
  })
  key!: string;

  @Field(() => ID, { nullable: true, description: 'The campaign, where one has the code.' })
  campaignId!: string | null;

  @Field(() => String, { nullable: true, description: 'Its name.' })
  name!: string | null;

  @Field(() => Int, {
    description: 'Orders that it has a part in; in LINEAR one order counts for each of its campaigns.',
  })
  orders!: number;

  @Field(() => MoneyType, { description: 'Its part of the net amounts of these orders, before returns.' })
  credited!: MoneyType;

  @Field(() => MoneyType, { description: 'What of it was taken back because something came back.' })
  reversed!: MoneyType;

  @Field(() => MoneyType, { description: 'What is left.' })
  revenue!: MoneyType;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Of all that is left in its currency, in percent; null of nothing.',
  })
  share!: string | null;
}

@ObjectType('AttributionResult', { description: 'What a model makes of the orders of a period.' })
export class AttributionResultType {
  @Field(() => AttributionModelEnum, { description: 'Which model.' })
  model!: AttributionModel;

  @Field(() => String, { description: 'Its rule in words.' })
  rule!: string;

  @Field(() => [AttributionRowType], { description: 'The parts, largest first, by currency; at most 500.' })
  rows!: AttributionRowType[];

  @Field(() => [MoneyType], {
    description: 'All together by currency: net amounts of all orders less what came back, in every model.',
  })
  totals!: MoneyType[];

  @Field(() => Int, { description: 'Orders of the period.' })
  orders!: number;
}

@ObjectType('CampaignCredit', { description: 'What is put down to a campaign over its whole life.' })
export class CampaignCreditType {
  @Field(() => Int, { description: 'Orders that it has a part in.' })
  orders!: number;

  @Field(() => MoneyType, { description: 'Its part of their net amounts less what came back.' })
  revenue!: MoneyType;

  @Field(() => MoneyType, { description: 'What was taken back because something came back.' })
  reversed!: MoneyType;
}

@ObjectType({ description: 'Outcome of a change of the rule.' })
export class AttributionRulePayload extends MutationPayload {
  @Field(() => AttributionRuleType, { nullable: true, description: 'The rule as it is now.' })
  rule?: AttributionRuleType | null;
}
