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
import { ArrayMaxSize, ArrayMinSize, MaxLength } from 'class-validator';
import { CatalogActorType } from '../actor.type.ts';
import { MOST_LINES } from '../stock/movement.rules.ts';
import { StockLocationType } from '../stock-locations/stock-location.type.ts';
import { type TransferState, transferStates } from './transfer.rules.ts';

export const StockTransferStateEnum = graphEnum<TransferState>(
  'StockTransferState',
  'How far a transfer is.',
  transferStates,
);
const StateFilter = enumFilterOf<TransferState>('StockTransferStateFilter', StockTransferStateEnum);

@ObjectType('StockTransferLine', { description: 'A variant of a transfer.' })
export class StockTransferLineType {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => String, { description: 'Its SKU.' })
  sku!: string;

  @Field(() => Int, { description: 'Pieces that are sent.' })
  quantity!: number;

  @Field(() => Int, { description: 'Pieces that have arrived.' })
  received!: number;

  @Field(() => Int, { description: 'Pieces that are known to be lost on the way.' })
  lost!: number;
}

@ObjectType('StockTransfer', { description: 'Pieces that go from one location to another.' })
export class StockTransferType {
  @Field(() => ID, { description: 'Id of the transfer.' })
  id!: string;

  @Field(() => StockLocationType, { description: 'Where they come from.' })
  from!: StockLocationType;

  @Field(() => StockLocationType, { description: 'Where they go to.' })
  to!: StockLocationType;

  @Field(() => StockTransferStateEnum, { description: 'How far it is.' })
  state!: TransferState;

  @Field(() => String, { description: 'What was noted.' })
  note!: string;

  @Field(() => [StockTransferLineType], { description: 'What goes.' })
  lines!: StockTransferLineType[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was sent.' })
  sentAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ended.' })
  endedAt!: Date | null;

  @Field(() => CatalogActorType, { description: 'Who wrote it.' })
  actor!: CatalogActorType;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

export const { Connection: StockTransferConnection } = connectionOf(StockTransferType, 'StockTransfer');

@WhereInput('StockTransferFilter', 'Which transfers; all given conditions must hold.')
export class StockTransferFilter extends Where<StockTransferFilter> {
  @Field(() => IdFilter, { nullable: true, description: 'By id.' })
  id?: IdFilter;

  @Field(() => StateFilter, { nullable: true, description: 'By how far they are.' })
  state?: { eq?: TransferState; oneOf?: TransferState[] };

  @Field(() => IdFilter, { nullable: true, description: 'By where they come from.' })
  fromId?: IdFilter;

  @Field(() => IdFilter, { nullable: true, description: 'By where they go to.' })
  toId?: IdFilter;
}

@ArgsType()
export class StockTransfersArgs extends PageArgs {
  @Field(() => StockTransferFilter, { nullable: true, description: 'Which transfers; all where left out.' })
  where?: StockTransferFilter | null;
}

@InputType({ description: 'Pieces of a variant in a transfer.' })
export class StockTransferLineInput {
  @Field(() => ID, { description: 'The variant, once.' })
  variantId!: string;

  @Field(() => Int, { description: 'Pieces.' })
  quantity!: number;
}

@InputType({ description: 'A new transfer.' })
export class CreateStockTransferInput {
  @Field(() => ID, { description: 'Where the pieces come from.' })
  fromId!: string;

  @Field(() => ID, { description: 'Where they go to.' })
  toId!: string;

  @Field(() => [StockTransferLineInput], { description: 'What goes, at most 100 lines.' })
  @Nested(() => StockTransferLineInput)
  @ArrayMinSize(1)
  @ArrayMaxSize(MOST_LINES)
  lines!: StockTransferLineInput[];

  @Field(() => String, { defaultValue: '', description: 'What is to be known.' })
  @MaxLength(500)
  note!: string;

  @Field(() => Boolean, { defaultValue: false, description: 'Send it at once.' })
  send!: boolean;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@InputType({ description: 'A transfer as you saw it.' })
export class StockTransferStepInput {
  @Field(() => ID, { description: 'The transfer.' })
  id!: string;

  @Field(() => Int, { description: 'Version that you saw.' })
  expectedVersion!: number;
}

@InputType({ description: 'What has arrived of a transfer.' })
export class ReceiveStockTransferInput extends StockTransferStepInput {
  @Field(() => [StockTransferLineInput], {
    nullable: true,
    description: 'What has arrived; everything where left out.',
  })
  @Nested(() => StockTransferLineInput)
  lines?: StockTransferLineInput[] | null;

  @Field(() => Boolean, { defaultValue: false, description: 'Nothing more will come: what is missing is lost.' })
  close!: boolean;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of a command on a transfer.' })
export class StockTransferPayload extends MutationPayload {
  @Field(() => StockTransferType, { nullable: true, description: 'The transfer.' })
  stockTransfer?: StockTransferType | null;
}
