import {
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
import { MOST_LINES } from '../stock/movement.rules.ts';
import type { ReservationState } from './reservation.rules.ts';
import { ReservationStateEnum, StockReservationType, StockShortageType } from './stock-reservation.type.ts';

const StateFilter = enumFilterOf<ReservationState>('StockReservationStateFilter', ReservationStateEnum);

@InputType({ description: 'Pieces of a variant that are wanted.' })
export class ReserveStockLineInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => Int, { description: 'Pieces, at least 1.' })
  quantity!: number;
}

@InputType({ description: 'What is to be promised.' })
export class ReserveStockInput {
  @Field(() => [ReserveStockLineInput], { description: 'What is wanted, at most 100 lines.' })
  @Nested(() => ReserveStockLineInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  lines!: ReserveStockLineInput[];

  @Field(() => ID, {
    nullable: true,
    description:
      'The channel that sells: its sources are taken from, in their order. Where left out: every sellable location.',
  })
  channelId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only from this location.' })
  locationId?: string | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Reserve what there is, if there is not enough.' })
  partial!: boolean;

  @Field(() => String, { defaultValue: '', description: 'What it is for, e.g. an order number.' })
  @MaxLength(120)
  reference!: string;

  @Field(() => Int, { nullable: true, description: "Minutes that it holds; where left out the brand's setting." })
  @IsOptional()
  @Min(1)
  @Max(43_200)
  expiresInMinutes?: number | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'A reservation that is sold.' })
export class CommitReservationInput {
  @Field(() => ID, { description: 'The reservation.' })
  id!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'A reservation that is given back.' })
export class ReleaseReservationInput {
  @Field(() => ID, { description: 'The reservation.' })
  id!: string;

  @Field(() => String, { defaultValue: '', description: 'Why.' })
  @MaxLength(500)
  reason!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Another end of a reservation.' })
export class ExtendReservationInput {
  @Field(() => ID, { description: 'The reservation.' })
  id!: string;

  @Field(() => Int, { description: 'Version that you saw.' })
  expectedVersion!: number;

  @Field(() => DateTimeScalar, { description: 'When it ends now.' })
  expiresAt!: Date;
}

@WhereInput('StockReservationFilter', 'Which reservations; all given conditions must hold.')
export class StockReservationFilter extends Where<StockReservationFilter> {
  @Field(() => StateFilter, { nullable: true, description: 'By what became of them.' })
  state?: { eq?: ReservationState; oneOf?: ReservationState[] };

  @Field(() => StringFilter, { nullable: true, description: 'By what they are for.' })
  reference?: StringFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By channel.' })
  channelId?: IdFilter;
}

@ArgsType()
export class StockReservationsArgs extends PageArgs {
  @Field(() => StockReservationFilter, { nullable: true, description: 'Which reservations; all where left out.' })
  where?: StockReservationFilter | null;

  @Field(() => ID, { nullable: true, description: 'Only those of this variant.' })
  variantId?: string | null;
}

@ArgsType()
export class StockAvailabilityArgs {
  @Field(() => [ID], { description: 'The variants, at most 500.' })
  variantIds!: string[];

  @Field(() => [ID], { nullable: true, description: 'The channels, at most 50; all in use where left out.' })
  channelIds?: string[] | null;
}

@ObjectType({ description: 'Outcome of a command on a reservation.' })
export class StockReservationPayload extends MutationPayload {
  @Field(() => StockReservationType, { nullable: true, description: 'The reservation.' })
  reservation?: StockReservationType | null;

  @Field(() => [StockShortageType], {
    nullable: true,
    description: 'What could not be reserved, where a part was enough.',
  })
  shortages?: StockShortageType[] | null;
}
