import {
  DateTimeFilter,
  DateTimeScalar,
  DecimalScalar,
  enumFilterOf,
  MutationPayload,
  Nested,
  orderInputOf,
  PageArgs,
  StringFilter,
  Where,
  WhereInput,
  graphEnum,
} from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, MaxLength } from 'class-validator';
import { PriceDraftEvidenceInput } from './draft-evidence.type.ts';
import type { DraftSource, DraftStatus } from './draft.rules.ts';
import { PriceDraftLineType } from './price-draft-line.type.ts';
import { PriceDraftSourceEnum, PriceDraftStatusEnum, PriceDraftType } from './price-draft.type.ts';

@InputType({
  description:
    'A proposed price: of a channel (channelId with net or gross), or of a price list (priceListId with unitPrice).',
})
export class PriceDraftLineInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'The channel whose standard price it is; its currency and VAT apply.',
  })
  channelId?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Net price, if net is what you set.' })
  net?: string | null;

  @Field(() => DecimalScalar, { nullable: true, description: 'Gross price, if gross is what you set.' })
  gross?: string | null;

  @Field(() => ID, { nullable: true, description: 'The price list, for one of its prices.' })
  priceListId?: string | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Quantity from which on the price of the list holds; 1 where left out.',
  })
  minQuantity?: number | null;

  @Field(() => DecimalScalar, {
    nullable: true,
    description: 'Price of one unit in the list, in its currency and basis, up to four decimals.',
  })
  unitPrice?: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'First instant at which the price of the list holds; as soon as it is approved where left out.',
  })
  from?: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'First instant at which the price before it comes back; never where left out.',
  })
  to?: Date | null;
}

@InputType({ description: 'A new price draft.' })
export class CreatePriceDraftInput {
  @Field(() => String, { description: 'Title.' })
  @MaxLength(200)
  title!: string;

  @Field(() => String, { defaultValue: '', description: 'Why the prices should change.' })
  @MaxLength(5_000)
  rationale!: string;

  @Field(() => [PriceDraftEvidenceInput], { defaultValue: [], description: 'What the proposal rests on, at most 50.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @Nested(() => PriceDraftEvidenceInput)
  evidence!: PriceDraftEvidenceInput[];

  @Field(() => [PriceDraftLineInput], {
    description: 'Proposed prices, each variant once a channel or once a list and quantity, at most 500.',
  })
  @Nested(() => PriceDraftLineInput)
  lines!: PriceDraftLineInput[];

  @Field(() => Boolean, { defaultValue: false, description: 'Only judge the lines; keep nothing.' })
  validateOnly!: boolean;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of a price draft; what is left out stays. New lines replace all lines.' })
export class UpdatePriceDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Title.' })
  title?: string;

  @Field(() => String, { nullable: true, description: 'Why the prices should change.' })
  rationale?: string;

  @Field(() => [PriceDraftEvidenceInput], { nullable: true, description: 'What the proposal rests on, all of it.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @Nested(() => PriceDraftEvidenceInput)
  evidence?: PriceDraftEvidenceInput[];

  @Field(() => [PriceDraftLineInput], { nullable: true, description: 'Proposed prices, all of them.' })
  @Nested(() => PriceDraftLineInput)
  lines?: PriceDraftLineInput[];
}

@InputType({ description: 'A step of a price draft.' })
export class PriceDraftStepInput {
  @Field(() => ID, { description: 'The draft.' })
  id!: string;

  @Field(() => Int, { description: 'Version that you have seen.' })
  expectedVersion!: number;
}

@InputType({ description: 'Approval of a price draft: its prices come into force, all or none.' })
export class ApprovePriceDraftInput extends PriceDraftStepInput {
  @Field(() => DateTimeScalar, {
    nullable: true,
    description:
      'Instant at which they do, up to 366 days ahead; at once where left out. Everything is checked again then.',
  })
  activateAt?: Date | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'Rejection of a price draft.' })
export class RejectPriceDraftInput extends PriceDraftStepInput {
  @Field(() => String, { description: 'Why.' })
  @MaxLength(2_000)
  reason!: string;
}

@InputType({ description: 'Cancellation of a scheduled price draft before its time.' })
export class CancelPriceDraftInput extends PriceDraftStepInput {
  @Field(() => String, { description: 'Why.' })
  @MaxLength(2_000)
  reason!: string;
}

@ObjectType({ description: 'Outcome of a mutation of a price draft.' })
export class PriceDraftPayload extends MutationPayload {
  @Field(() => PriceDraftType, { nullable: true, description: 'The draft; null for validateOnly.' })
  draft?: PriceDraftType | null;

  @Field(() => [PriceDraftLineType], { nullable: true, description: 'The judged lines of validateOnly.' })
  preview?: PriceDraftLineType[] | null;
}

export const PriceDraftStatusFilter = enumFilterOf<DraftStatus>('PriceDraftStatusFilter', PriceDraftStatusEnum);
export const PriceDraftSourceFilter = enumFilterOf<DraftSource>('PriceDraftSourceFilter', PriceDraftSourceEnum);

@WhereInput('PriceDraftFilter', 'Which price drafts; all given conditions must hold.')
export class PriceDraftFilter extends Where<PriceDraftFilter> {
  @Field(() => PriceDraftStatusFilter, { nullable: true, description: 'By status.' })
  status?: { eq?: DraftStatus; oneOf?: DraftStatus[] };

  @Field(() => PriceDraftSourceFilter, { nullable: true, description: 'By source.' })
  source?: { eq?: DraftSource; oneOf?: DraftSource[] };

  @Field(() => StringFilter, { nullable: true, description: 'By title.' })
  title?: StringFilter;

  @Field(() => StringFilter, { nullable: true, description: 'By the id of who wrote it.' })
  authorId?: StringFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when it was written.' })
  createdAt?: DateTimeFilter;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By the instant that it was approved for.' })
  activateAt?: DateTimeFilter;
}

export type PriceDraftOrderField = 'CREATED_AT';

const PriceDraftOrderFieldEnum = graphEnum<PriceDraftOrderField>(
  'PriceDraftOrderField',
  'What price drafts can be ordered by.',
  {
    CREATED_AT: 'By when they were written.',
  },
);

export const PriceDraftOrder = orderInputOf<PriceDraftOrderField>('PriceDraftOrder', PriceDraftOrderFieldEnum);
export type PriceDraftOrder = InstanceType<typeof PriceDraftOrder>;

@ArgsType()
export class PriceDraftsArgs extends PageArgs {
  @Field(() => PriceDraftFilter, { nullable: true, description: 'Which drafts; all where left out.' })
  where?: PriceDraftFilter | null;

  @Field(() => PriceDraftOrder, { nullable: true, description: 'Order; newest first where left out.' })
  orderBy?: PriceDraftOrder | null;
}
