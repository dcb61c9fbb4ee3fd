import { MutationPayload, graphEnum } from '@mh-os/graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { PriceDraftType } from '../price-draft.type.ts';
import type { RollbackRefusal } from './rollback.rules.ts';

export const RollbackRefusalEnum = graphEnum<RollbackRefusal>('PriceRollbackRefusal', 'Why a line is not taken back.', {
  CHANGED_SINCE: 'The price was changed again since; taking it back would undo that too.',
  FIRST_PRICE: 'There was no price before.',
  OVER: 'The window of the price has ended: the price before is back already.',
});

@InputType({ description: 'Which applied draft to take back.' })
export class RollBackPriceDraftInput {
  @Field(() => ID, { description: 'The applied draft.' })
  id!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType('PriceRollbackRefused', { description: 'A line that is not taken back.' })
export class PriceRollbackRefusedType {
  @Field(() => ID, { description: 'The line of the applied draft.' })
  lineId!: string;

  @Field(() => String, { description: 'SKU of the variant.' })
  sku!: string;

  @Field(() => String, { description: 'Code of the channel.' })
  channel!: string;

  @Field(() => String, { nullable: true, description: "Code of the price list; null for the channel's own price." })
  priceList!: string | null;

  @Field(() => RollbackRefusalEnum, { description: 'Why.' })
  reason!: RollbackRefusal;
}

@ObjectType({ description: 'Outcome of rollBackPriceDraft.' })
export class PriceRollbackPayload extends MutationPayload {
  @Field(() => PriceDraftType, {
    nullable: true,
    description: 'A new draft with the prices before, for a second person.',
  })
  draft?: PriceDraftType | null;

  @Field(() => [PriceRollbackRefusedType], {
    nullable: true,
    description: 'Lines that stay as they are, each with the reason.',
  })
  refused?: PriceRollbackRefusedType[] | null;
}
