import { MutationPayload, PageArgs, StringFilter, Where, WhereInput, enumFilterOf, IdFilter } from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, Max, MaxLength, Min, IsOptional } from 'class-validator';
import type { LocationKind, OwnLocationKind } from './location.rules.ts';
import {
  OwnLocationKindEnum,
  StockLocationKindEnum,
  StockLocationType,
  StockSettingsType,
  StockSourceType,
} from './stock-location.type.ts';

export const StockLocationKindFilter = enumFilterOf<LocationKind>('StockLocationKindFilter', StockLocationKindEnum);

@WhereInput('StockLocationFilter', 'Which locations; all given conditions must hold.')
export class StockLocationFilter extends Where<StockLocationFilter> {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By code.' })
  code?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By name.' })
  name?: StringFilter;

  @Field(() => StockLocationKindFilter, { nullable: true, description: 'By kind.' })
  kind?: { eq?: LocationKind; oneOf?: LocationKind[] };

  @Field(() => IdFilter, { nullable: true, description: 'By the partner whose place it is.' })
  partnerId?: IdFilter;
}

@ArgsType()
export class StockLocationsArgs extends PageArgs {
  @Field(() => StockLocationFilter, { nullable: true, description: 'Which locations; all where left out.' })
  where?: StockLocationFilter | null;
}

@InputType({ description: 'A new location.' })
export class CreateStockLocationInput {
  @Field(() => String, { description: 'Short name: lower-case letters, digits and hyphens.' })
  @MaxLength(40)
  code!: string;

  @Field(() => String, { description: 'Name to show.' })
  @MaxLength(120)
  name!: string;

  @Field(() => OwnLocationKindEnum, { description: 'What kind of place it is.' })
  kind!: OwnLocationKind;

  @Field(() => ID, { nullable: true, description: 'The partner whose place it is; a must for PARTNER.' })
  partnerId?: string | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether channels sell from it that name no sources; where left out only warehouses are.',
  })
  sellable?: boolean | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Whether more may be reserved than lies there.' })
  allowsBackorder!: boolean;

  @Field(() => Int, { defaultValue: 100, description: 'Its place in the order of sources; lower first.' })
  @Min(0)
  @Max(100_000)
  position!: number;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of a location; what is left out stays.' })
export class UpdateStockLocationInput {
  @Field(() => ID, { description: 'The location.' })
  id!: string;

  @Field(() => Int, { description: 'Version that you saw.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Name to show.' })
  @IsOptional()
  @MaxLength(120)
  name?: string | null;

  @Field(() => ID, { nullable: true, description: 'The partner whose place it is.' })
  partnerId?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether channels without sources of their own sell from it.' })
  sellable?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether more may be reserved than lies there.' })
  allowsBackorder?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is in use; it is closed only when empty.' })
  active?: boolean | null;

  @Field(() => Int, { nullable: true, description: 'Its place in the order of sources; lower first.' })
  @IsOptional()
  @Min(0)
  @Max(100_000)
  position?: number | null;
}

@InputType({ description: 'How the brand keeps its stock; what is left out stays.' })
export class SetStockSettingsInput {
  @Field(() => Int, { description: 'Version that you saw; 0 where there are none yet.' })
  expectedVersion!: number;

  @Field(() => Int, { nullable: true, description: 'Minutes that a reservation holds, 1 to 43200.' })
  @IsOptional()
  @Min(1)
  @Max(43_200)
  reservationMinutes?: number | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Days before its date from which on a lot expires soon, 0 to 3650.',
  })
  @IsOptional()
  @Min(0)
  @Max(3_650)
  expiryWarningDays?: number | null;
}

@InputType({ description: 'What a channel sells from.' })
export class SetStockSourcesInput {
  @Field(() => ID, { description: 'The channel.' })
  channelId!: string;

  @Field(() => [ID], { description: 'Its locations in their order, at most 50; none: every sellable one.' })
  @ArrayMaxSize(50)
  locationIds!: string[];
}

@ObjectType({ description: 'Outcome of a change of a location.' })
export class StockLocationPayload extends MutationPayload {
  @Field(() => StockLocationType, { nullable: true, description: 'The location.' })
  stockLocation?: StockLocationType | null;
}

@ObjectType({ description: 'Outcome of setStockSettings.' })
export class StockSettingsPayload extends MutationPayload {
  @Field(() => StockSettingsType, { nullable: true, description: 'The settings.' })
  stockSettings?: StockSettingsType | null;
}

@ObjectType({ description: 'Outcome of setStockSources.' })
export class StockSourcePayload extends MutationPayload {
  @Field(() => StockSourceType, { nullable: true, description: 'What the channel sells from.' })
  stockSource?: StockSourceType | null;
}
