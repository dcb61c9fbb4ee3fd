import { connectionOf, DateTimeScalar, MutationPayload, Nested, PageArgs, graphEnum } from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { CatalogActorType } from '../actor.type.ts';
import { MOST, MOST_LINES } from '../stock/movement.rules.ts';
import { StockLocationType } from '../stock-locations/stock-location.type.ts';

@ObjectType('ReorderSuggestion', {
  description: 'When and how much of a variant is ordered for a location, and what that says now.',
})
export class ReorderSuggestionType {
  @Field(() => ID, { description: 'Id of the rule.' })
  id!: string;

  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => String, { description: 'Its SKU.' })
  sku!: string;

  @Field(() => StockLocationType, { description: 'The location.' })
  location!: StockLocationType;

  @Field(() => Int, { description: 'Below this is ordered, as set.' })
  reorderPoint!: number;

  @Field(() => Int, {
    description: 'The point that holds: as set, or what is sold until goods arrive and some days more.',
  })
  point!: number;

  @Field(() => Int, { description: 'What is to be there after an order.' })
  target!: number;

  @Field(() => Int, { description: 'Pieces in a pack: orders are whole packs.' })
  packSize!: number;

  @Field(() => Int, { description: 'Days of sales that are kept as a reserve.' })
  safetyDays!: number;

  @Field(() => Int, { nullable: true, description: 'Days from order to arrival that the rule sets itself.' })
  leadDays!: number | null;

  @Field(() => Boolean, {
    description: 'Whether the point is what is sold until goods arrive and some days more, instead of the one as set.',
  })
  byDemand!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: "Days from order to arrival: the rule's own, else those of the supplier; unknown where null.",
  })
  leadTimeDays!: number | null;

  @Field(() => ID, { nullable: true, description: 'Whom it is bought from; null for who may not see suppliers.' })
  supplierId!: string | null;

  @Field(() => String, { nullable: true, description: "The supplier's name." })
  supplierName!: string | null;

  @Field(() => Int, { description: 'Pieces on hand.' })
  onHand!: number;

  @Field(() => Int, { description: 'Pieces on their way from other locations.' })
  inTransit!: number;

  @Field(() => Int, { description: 'Pieces that are ordered.' })
  onOrder!: number;

  @Field(() => Int, { description: 'Pieces sold there in the last 28 days.' })
  sold!: number;

  @Field(() => Int, { description: 'Pieces to order now; 0 where there is enough.' })
  quantity!: number;

  @Field(() => Int, { description: 'Version of the rule; grows by one per change.' })
  version!: number;
}

export const { Connection: ReorderSuggestionConnection } = connectionOf(ReorderSuggestionType, 'ReorderSuggestion');

type ReplenishmentState = 'OPEN' | 'CLOSED';
export const ReplenishmentStateEnum = graphEnum<ReplenishmentState>(
  'ReplenishmentState',
  'Whether goods are still to come.',
  {
    OPEN: 'Goods are still to come.',
    CLOSED: 'Nothing more comes.',
  },
);

@ObjectType('Replenishment', { description: 'Goods that were ordered for a location.' })
export class ReplenishmentType {
  @Field(() => ID, { description: 'Id of the order.' })
  id!: string;

  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => String, { description: 'Its SKU.' })
  sku!: string;

  @Field(() => StockLocationType, { description: 'Where they are to arrive.' })
  location!: StockLocationType;

  @Field(() => Int, { description: 'Pieces ordered.' })
  quantity!: number;

  @Field(() => Int, { description: 'Pieces that have arrived.' })
  received!: number;

  @Field(() => ReplenishmentStateEnum, { description: 'Whether goods are still to come.' })
  state!: ReplenishmentState;

  @Field(() => String, { description: 'Number of the order, or what else tells it.' })
  reference!: string;

  @Field(() => String, { nullable: true, description: 'Day on which they should arrive, as 2027-12-31.' })
  expectedOn!: string | null;

  @Field(() => CatalogActorType, { description: 'Who ordered.' })
  actor!: CatalogActorType;

  @Field(() => DateTimeScalar, { description: 'When.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

export const { Connection: ReplenishmentConnection } = connectionOf(ReplenishmentType, 'Replenishment');

@ArgsType()
export class ReorderSuggestionsArgs extends PageArgs {
  @Field(() => ID, { nullable: true, description: 'Only this location.' })
  locationId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only this variant.' })
  variantId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only where something is to be ordered.' })
  needed?: boolean;
}

@ArgsType()
export class ReplenishmentsArgs extends PageArgs {
  @Field(() => ReplenishmentStateEnum, { nullable: true, description: 'Only those; all where left out.' })
  state?: ReplenishmentState | null;
}

@InputType({ description: 'When and how much of a variant is ordered for a location.' })
export class SetReorderRuleInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => ID, { description: 'The location.' })
  locationId!: string;

  @Field(() => Int, { description: 'Version that you saw; 0 where there is none yet.' })
  expectedVersion!: number;

  @Field(() => Int, { description: 'Below this is ordered.' })
  @Min(0)
  @Max(MOST)
  reorderPoint!: number;

  @Field(() => Int, { description: 'What is to be there after an order; at least the reorder point.' })
  @Min(1)
  @Max(MOST)
  target!: number;

  @Field(() => Int, { defaultValue: 1, description: 'Pieces in a pack.' })
  @Min(1)
  @Max(100_000)
  packSize!: number;

  @Field(() => Int, { defaultValue: 0, description: 'Days of sales that are kept as a reserve.' })
  @Min(0)
  @Max(365)
  safetyDays!: number;

  @Field(() => Int, { nullable: true, description: "Days from order to arrival; the supplier's where left out." })
  @IsOptional()
  @Min(0)
  @Max(365)
  leadDays?: number | null;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Whether the point is what is sold until goods arrive and some days more, instead of the one as set; stays where left out.',
  })
  byDemand?: boolean | null;
}

@InputType({ description: 'A rule that is taken away.' })
export class RemoveReorderRuleInput {
  @Field(() => ID, { description: 'The rule.' })
  id!: string;

  @Field(() => Int, { description: 'Version that you saw.' })
  expectedVersion!: number;
}

@InputType({ description: 'Pieces of a variant that are ordered for a location.' })
export class ReplenishmentLineInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => ID, { description: 'The location.' })
  locationId!: string;

  @Field(() => Int, { description: 'Pieces.' })
  @Min(1)
  @Max(MOST)
  quantity!: number;
}

@InputType({ description: 'Goods that were ordered.' })
export class OrderReplenishmentsInput {
  @Field(() => [ReplenishmentLineInput], { description: 'What was ordered, at most 100 lines.' })
  @Nested(() => ReplenishmentLineInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  lines!: ReplenishmentLineInput[];

  @Field(() => String, { defaultValue: '', description: 'Number of the order, or what else tells it.' })
  @MaxLength(120)
  reference!: string;

  @Field(() => String, { nullable: true, description: 'Day on which they should arrive, as 2027-12-31.' })
  expectedOn?: string | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'What has arrived of an order.' })
export class ReceiveReplenishmentInput {
  @Field(() => ID, { description: 'The order.' })
  id!: string;

  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;

  @Field(() => String, { nullable: true, description: 'Batch number, where lots are tracked.' })
  lotCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day that the lot can be sold on, as 2027-12-31.' })
  expiresOn?: string | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'An order of which nothing more comes.' })
export class CloseReplenishmentInput {
  @Field(() => ID, { description: 'The order.' })
  id!: string;

  @Field(() => Int, { description: 'Version that you saw.' })
  expectedVersion!: number;
}

@ObjectType({ description: 'Outcome of a change of a rule.' })
export class ReorderRulePayload extends MutationPayload {
  @Field(() => ReorderSuggestionType, {
    nullable: true,
    description: 'The rule and what it says now; null once it is gone.',
  })
  suggestion?: ReorderSuggestionType | null;
}

@ObjectType({ description: 'Outcome of a command on orders.' })
export class ReplenishmentPayload extends MutationPayload {
  @Field(() => [ReplenishmentType], { nullable: true, description: 'The orders.' })
  replenishments?: ReplenishmentType[] | null;
}
