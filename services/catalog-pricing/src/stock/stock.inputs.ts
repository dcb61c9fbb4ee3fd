import {
  DateTimeFilter,
  DateTimeScalar,
  enumFilterOf,
  IdFilter,
  MutationPayload,
  Nested,
  PageArgs,
  StringFilter,
  Where,
  WhereInput,
} from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, MaxLength, Min } from 'class-validator';
import type { LocationKind } from '../stock-locations/location.rules.ts';
import { StockLocationKindFilter } from '../stock-locations/stock-locations.inputs.ts';
import { MOST_LINES, type MovementKind, type RecordedKind, type StockReason } from './movement.rules.ts';
import {
  MovementKindEnum,
  RecordedKindEnum,
  StockDriftType,
  StockItemType,
  StockReasonEnum,
} from './stock-item.type.ts';

const MovementKindFilter = enumFilterOf<MovementKind>('StockMovementKindFilter', MovementKindEnum);

@InputType({ description: 'Stock as counted. It is set only if the stock on record is what you expect.' })
export class SetStockInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => String, { defaultValue: 'main', description: 'Code of the location.' })
  locationCode!: string;

  @Field(() => Int, { description: 'Pieces on hand from now on.' })
  onHand!: number;

  @Field(() => Int, {
    nullable: true,
    description: 'Pieces that you believe are on record; 0 where none ever lay there. A must, unless you force.',
  })
  expectedOnHand?: number | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Set it whatever is on record; needs catalog-pricing.stock.force and a reason.',
  })
  force!: boolean;

  @Field(() => String, { description: 'Why it changes, e.g. count of 3 May.' })
  @MaxLength(500)
  reason!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Pieces of one variant that move.' })
export class StockMovementLineInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'Pieces, at least 1; in an adjustment less than 0 takes away.' })
  quantity!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Batch number, where lots are tracked; a sale without one takes what ends first.',
  })
  @IsOptional()
  @MaxLength(60)
  lotCode?: string | null;

  @Field(() => String, { nullable: true, description: 'Last day that a new lot can be sold on, as 2027-12-31.' })
  @IsOptional()
  @MaxLength(10)
  expiresOn?: string | null;
}

@InputType({ description: 'Stock that comes, goes or is corrected in one location.' })
export class RecordStockMovementInput {
  @Field(() => ID, { description: 'The location.' })
  locationId!: string;

  @Field(() => RecordedKindEnum, { description: 'What happened.' })
  kind!: RecordedKind;

  @Field(() => [StockMovementLineInput], { description: 'What moves, at most 100 lines.' })
  @Nested(() => StockMovementLineInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  lines!: StockMovementLineInput[];

  @Field(() => StockReasonEnum, {
    nullable: true,
    description: 'Why, as reports group it; where left out what is usual.',
  })
  reasonCode?: StockReason | null;

  @Field(() => String, { defaultValue: '', description: 'Why, in words, e.g. delivery note 4711.' })
  @MaxLength(500)
  reason!: string;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it happened, if not now.' })
  occurredAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'Kind of what it happened for, e.g. order.' })
  @IsOptional()
  @MaxLength(60)
  causeType?: string | null;

  @Field(() => String, { nullable: true, description: 'Id of what it happened for.' })
  @IsOptional()
  @MaxLength(120)
  causeId?: string | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'What is compared with its ledger.' })
export class CheckStockLedgerInput {
  @Field(() => ID, { nullable: true, description: 'Only this location; all where left out.' })
  locationId?: string | null;
}

@InputType({ description: 'Stock that is made equal to its ledger.' })
export class RebuildStockItemInput {
  @Field(() => ID, { description: 'The stock item.' })
  stockItemId!: string;

  @Field(() => String, { description: 'What was found out about the difference.' })
  @MaxLength(500)
  reason!: string;
}

@WhereInput('StockItemFilter', 'Which stock; all given conditions must hold.')
export class StockItemFilter extends Where<StockItemFilter> {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By variant.' })
  variantId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By product.' })
  productId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By location.' })
  locationId?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By SKU.' })
  sku?: StringFilter;

  @Field(() => StockLocationKindFilter, { nullable: true, description: 'By kind of location.' })
  locationKind?: { eq?: LocationKind; oneOf?: LocationKind[] };
}

@ArgsType()
export class StockItemsArgs extends PageArgs {
  @Field(() => StockItemFilter, {
    nullable: true,
    description: 'Which stock; all that lies in places of the brand where left out.',
  })
  where?: StockItemFilter | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Only what differs from its ledger.' })
  blocked?: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'Only what is below its reorder point.' })
  low?: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Only where a lot ends within so many days, or has ended; 0 to 3650.',
  })
  @IsOptional()
  @Min(0)
  @Max(3_650)
  expiringWithinDays?: number | null;
}

@WhereInput('StockMovementFilter', 'Which movements; all given conditions must hold.')
export class StockMovementFilter extends Where<StockMovementFilter> {
  @Field(() => IdFilter, { nullable: true, description: 'By variant.' })
  variantId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By location.' })
  locationId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By lot.' })
  lotId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By posting.' })
  postingId?: IdFilter;

  @Field(() => MovementKindFilter, { nullable: true, description: 'By kind.' })
  kind?: { eq?: MovementKind; oneOf?: MovementKind[] };

  @Field(() => StringFilter, { nullable: true, description: 'By id of what it happened for.' })
  causeId?: StringFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when it happened.' })
  occurredAt?: DateTimeFilter;
}

@ArgsType()
export class StockMovementsArgs extends PageArgs {
  @Field(() => StockMovementFilter, {
    nullable: true,
    description: 'Which movements; all of places of the brand where left out.',
  })
  where?: StockMovementFilter | null;
}

@ObjectType({ description: 'Outcome of setStock.' })
export class StockPayload extends MutationPayload {
  @Field(() => StockItemType, { nullable: true, description: 'The stock in that location.' })
  stockItem?: StockItemType | null;
}

@ObjectType({ description: 'Outcome of recordStockMovement.' })
export class StockMovementPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'Posting of what moved.' })
  postingId?: string | null;

  @Field(() => [StockItemType], { nullable: true, description: 'The stock that changed.' })
  stockItems?: StockItemType[] | null;
}

@ObjectType({ description: 'Outcome of checkStockLedger.' })
export class StockLedgerPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'How many stock items were compared with their ledger.' })
  checked?: number | null;

  @Field(() => [StockDriftType], { nullable: true, description: 'Those that differ; they do not move any more.' })
  drifts?: StockDriftType[] | null;
}
