import {
  connectionOf,
  enumFilterOf,
  IdFilter,
  MutationPayload,
  PageArgs,
  StringFilter,
  Where,
  WhereInput,
  graphEnum,
} from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, Max, MaxLength, Min } from 'class-validator';
import { StockLocationType } from '../stock-locations/stock-location.type.ts';
import { type LotState, lotStates } from './lot.rules.ts';

export const StockLotStateEnum = graphEnum<LotState>('StockLotState', 'Whether a lot can be sold.', lotStates);
const StateFilter = enumFilterOf<LotState>('StockLotStateFilter', StockLotStateEnum);

@ObjectType('StockLotHolding', { description: 'How much of a lot lies in a location.' })
export class StockLotHoldingType {
  @Field(() => StockLocationType, { description: 'Where.' })
  location!: StockLocationType;

  @Field(() => Int, { description: 'Pieces.' })
  onHand!: number;
}

@ObjectType('StockLot', { description: 'Pieces of a variant that were made together.' })
export class StockLotType {
  @Field(() => ID, { description: 'Id of the lot.' })
  id!: string;

  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => String, { description: 'Its SKU.' })
  sku!: string;

  @Field(() => String, { description: 'Batch number as printed.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Last day that it can be sold on, as 2027-12-31.' })
  expiresOn!: string | null;

  @Field(() => Boolean, { description: 'Whether that day is over.' })
  expired!: boolean;

  @Field(() => StockLotStateEnum, { description: 'Whether it can be sold.' })
  state!: LotState;

  @Field(() => String, { description: 'Why it was held or recalled.' })
  note!: string;

  @Field(() => Int, { description: 'Pieces on hand in all places.' })
  onHand!: number;

  @Field(() => Int, { description: 'Pieces that were sold and not brought back.' })
  sold!: number;

  @Field(() => [StockLotHoldingType], { description: 'Every place that holds it, also what is on its way.' })
  holdings!: StockLotHoldingType[];

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

export const { Connection: StockLotConnection } = connectionOf(StockLotType, 'StockLot');

@ObjectType('StockPick', { description: 'What is to be taken of a lot.' })
export class StockPickType {
  @Field(() => ID, { description: 'The lot.' })
  lotId!: string;

  @Field(() => String, { description: 'Its batch number.' })
  code!: string;

  @Field(() => String, { nullable: true, description: 'Last day that it can be sold on.' })
  expiresOn!: string | null;

  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;
}

@WhereInput('StockLotFilter', 'Which lots; all given conditions must hold.')
export class StockLotFilter extends Where<StockLotFilter> {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By variant.' })
  variantId?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By batch number.' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By SKU.' })
  sku?: StringFilter;

  @Field(() => StateFilter, { nullable: true, description: 'By whether they can be sold.' })
  state?: { eq?: LotState; oneOf?: LotState[] };
}

@ArgsType()
export class StockLotsArgs extends PageArgs {
  @Field(() => StockLotFilter, { nullable: true, description: 'Which lots; all where left out.' })
  where?: StockLotFilter | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Only those on hand that end within so many days, or have ended; 0 to 3650.',
  })
  @IsOptional()
  @Min(0)
  @Max(3_650)
  expiringWithinDays?: number | null;
}

@ArgsType()
export class StockPicksArgs {
  @Field(() => ID, { description: 'The location.' })
  locationId!: string;

  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'Pieces that are wanted.' })
  @Min(1)
  quantity!: number;
}

@InputType({ description: 'A variant whose stock is known lot by lot from now on.' })
export class TrackStockLotsInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => String, { defaultValue: 'UNKNOWN', description: 'Batch number for what lies there already.' })
  @MaxLength(60)
  existingLotCode!: string;
}

@InputType({ description: 'Whether a lot can be sold.' })
export class SetStockLotStateInput {
  @Field(() => ID, { description: 'The lot.' })
  id!: string;

  @Field(() => Int, { description: 'Version that you saw.' })
  expectedVersion!: number;

  @Field(() => StockLotStateEnum, { description: 'What it becomes; a recalled lot stays recalled.' })
  state!: LotState;

  @Field(() => String, { description: 'Why.' })
  @MaxLength(500)
  reason!: string;
}

@ObjectType({ description: 'Outcome of setStockLotState.' })
export class StockLotPayload extends MutationPayload {
  @Field(() => StockLotType, { nullable: true, description: 'The lot, with every place that holds it.' })
  stockLot?: StockLotType | null;
}

@ObjectType({ description: 'Outcome of trackStockLots.' })
export class StockLotTrackingPayload extends MutationPayload {
  @Field(() => [StockLotType], { nullable: true, description: 'Lots of the variant.' })
  stockLots?: StockLotType[] | null;
}
