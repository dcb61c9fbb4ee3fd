import {
  connectionOf,
  DateTimeScalar,
  enumFilterOf,
  IdFilter,
  MutationPayload,
  Nested,
  PageArgs,
  Where,
  WhereInput,
  graphEnum,
} from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, Max, MaxLength, Min } from 'class-validator';
import { CatalogActorType } from '../actor.type.ts';
import { MOST, MOST_LINES } from '../stock/movement.rules.ts';
import { StockLocationType } from '../stock-locations/stock-location.type.ts';
import { type CountState, countStates } from './count.rules.ts';

export const StockCountStateEnum = graphEnum<CountState>('StockCountState', 'How far a count is.', countStates);
const StateFilter = enumFilterOf<CountState>('StockCountStateFilter', StockCountStateEnum);

@ObjectType('StockCountLine', { description: 'What was counted of a variant, or of a lot of it.' })
export class StockCountLineType {
  @Field(() => ID, { description: 'Id of the line.' })
  id!: string;

  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => String, { description: 'Its SKU.' })
  sku!: string;

  @Field(() => String, { nullable: true, description: 'Batch number of the lot, where lots are tracked.' })
  lotCode!: string | null;

  @Field(() => Int, { nullable: true, description: 'Pieces counted; null until somebody did.' })
  counted!: number | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they were counted.' })
  countedAt!: Date | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Pieces that lay there by the ledger when they were counted; null until it was submitted, and while a blind count goes on.',
  })
  expected!: number | null;

  @Field(() => Int, { nullable: true, description: 'Counted less expected, where both are shown.' })
  difference!: number | null;
}

@ObjectType('StockCount', { description: 'People count what lies in a location.' })
export class StockCountType {
  @Field(() => ID, { description: 'Id of the count.' })
  id!: string;

  @Field(() => StockLocationType, { description: 'Where is counted.' })
  location!: StockLocationType;

  @Field(() => StockCountStateEnum, { description: 'How far it is.' })
  state!: CountState;

  @Field(() => Boolean, { description: 'Whether those who count do not see what is on record.' })
  blind!: boolean;

  @Field(() => Int, { description: '1, and one more for each recount.' })
  round!: number;

  @Field(() => String, { description: 'What was noted.' })
  note!: string;

  @Field(() => ID, { nullable: true, description: 'Posting of its differences.' })
  postingId!: string | null;

  @Field(() => [StockCountLineType], { description: 'What is counted.' })
  lines!: StockCountLineType[];

  @Field(() => CatalogActorType, { description: 'Who started it.' })
  actor!: CatalogActorType;

  @Field(() => DateTimeScalar, { description: 'When it was started.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

export const { Connection: StockCountConnection } = connectionOf(StockCountType, 'StockCount');

@WhereInput('StockCountFilter', 'Which counts; all given conditions must hold.')
export class StockCountFilter extends Where<StockCountFilter> {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => StateFilter, { nullable: true, description: 'By how far they are.' })
  state?: { eq?: CountState; oneOf?: CountState[] };

  @Field(() => IdFilter, { nullable: true, description: 'By location.' })
  locationId?: IdFilter;
}

@ArgsType()
export class StockCountsArgs extends PageArgs {
  @Field(() => StockCountFilter, { nullable: true, description: 'Which counts; all where left out.' })
  where?: StockCountFilter | null;
}

@InputType({ description: 'A new count.' })
export class StartStockCountInput {
  @Field(() => ID, { description: 'The location; one count at a time.' })
  locationId!: string;

  @Field(() => [ID], {
    nullable: true,
    description: 'Only these variants; all that are on record there where left out.',
  })
  @IsOptional()
  @ArrayMaxSize(500)
  variantIds?: string[] | null;

  @Field(() => Boolean, { defaultValue: true, description: 'Whether those who count do not see what is on record.' })
  blind!: boolean;

  @Field(() => String, { defaultValue: '', description: 'What is to be known.' })
  @MaxLength(500)
  note!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'What was counted of a variant.' })
export class StockCountLineInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => String, { nullable: true, description: 'Batch number, where lots are tracked.' })
  lotCode?: string | null;

  @Field(() => Int, { description: 'Pieces.' })
  @Min(0)
  @Max(MOST)
  counted!: number;
}

@InputType({ description: 'What was counted.' })
export class RecordStockCountInput {
  @Field(() => ID, { description: 'The count.' })
  id!: string;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was counted, if not now: what moved later is left out of what is expected.',
  })
  countedAt?: Date | null;

  @Field(() => [StockCountLineInput], {
    description: 'What was counted, at most 100 lines; a second figure replaces the first.',
  })
  @Nested(() => StockCountLineInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  lines!: StockCountLineInput[];
}

@InputType({ description: 'A count as you saw it.' })
export class StockCountStepInput {
  @Field(() => ID, { description: 'The count.' })
  id!: string;

  @Field(() => Int, { description: 'Version that you saw.' })
  expectedVersion!: number;
}

@InputType({ description: 'A count that is ready to be looked at.' })
export class SubmitStockCountInput extends StockCountStepInput {
  @Field(() => Boolean, { defaultValue: false, description: 'Leave alone what was not counted.' })
  leaveRest!: boolean;
}

@InputType({ description: 'Lines that are counted again.' })
export class RecountStockInput extends StockCountStepInput {
  @Field(() => [ID], { description: 'Ids of the lines, at most 500.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  lineIds!: string[];
}

@InputType({ description: 'A count whose differences are posted.' })
export class PostStockCountInput extends StockCountStepInput {
  @Field(() => String, { description: 'Why the stock differs, as far as it is known.' })
  @MaxLength(500)
  reason!: string;
}

@ObjectType({ description: 'Outcome of a command on a count.' })
export class StockCountPayload extends MutationPayload {
  @Field(() => StockCountType, { nullable: true, description: 'The count.' })
  stockCount?: StockCountType | null;
}
