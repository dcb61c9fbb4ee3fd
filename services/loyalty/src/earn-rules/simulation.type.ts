import { DateTimeScalar, MoneyType } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('LoyaltyEarnedPart', { description: 'What one rule gives.' })
export class EarnedPartType {
  @Field(() => ID, { description: 'The rule.' })
  ruleId!: string;

  @Field(() => String, { description: 'Its name.' })
  name!: string;

  @Field(() => Int, { description: 'Its points.' })
  points!: number;

  @Field(() => Boolean, { description: 'Whether a cap took some.' })
  capped!: boolean;
}

@ObjectType('LoyaltySimulatedOrder', { description: 'What one order would earn.' })
export class SimulatedOrderType {
  @Field(() => ID, { description: 'The order in finance.' })
  orderId!: string;

  @Field(() => String, { description: 'Its number in the shop.' })
  number!: string;

  @Field(() => DateTimeScalar, { description: 'When it was placed.' })
  placedAt!: Date;

  @Field(() => ID, { nullable: true, description: 'The member who bought; null where nobody was one.' })
  memberId!: string | null;

  @Field(() => MoneyType, { description: 'What it came to, without VAT.' })
  net!: MoneyType;

  @Field(() => Int, { description: 'What it earned when it came.' })
  earned!: number;

  @Field(() => Int, { description: 'What it would earn.' })
  points!: number;

  @Field(() => [EarnedPartType], { description: 'What for.' })
  parts!: EarnedPartType[];
}

@ObjectType('LoyaltySimulation', { description: 'A dry run of rules over orders that were recorded.' })
export class SimulationType {
  @Field(() => [SimulatedOrderType], { description: 'The orders, the newest first.' })
  orders!: SimulatedOrderType[];

  @Field(() => Int, { description: 'What all of them earned when they came.' })
  earnedTotal!: number;

  @Field(() => Int, { description: 'What all of them would earn.' })
  pointsTotal!: number;

  @Field(() => MoneyType, { description: 'What the points that they would earn are worth.' })
  value!: MoneyType;
}
