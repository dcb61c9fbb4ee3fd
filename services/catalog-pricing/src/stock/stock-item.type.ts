import { MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('StockLocation', { description: 'A place where stock lies.' })
export class StockLocationType {
  @Field(() => ID, { description: 'Id of the location.' })
  id!: string;

  @Field(() => String, { description: 'Short name, e.g. main.' })
  code!: string;

  @Field(() => String, { description: 'Name to show.' })
  name!: string;
}

@ObjectType('StockItem', { description: 'How much of a variant lies in a location.' })
export class StockItemType {
  @Field(() => ID, { description: 'Id of the stock item.' })
  id!: string;

  variantId!: string;

  @Field(() => StockLocationType, { description: 'Where it lies.' })
  location!: StockLocationType;

  @Field(() => Int, { description: 'Pieces on hand; never below zero.' })
  onHand!: number;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

@InputType({ description: 'Stock as counted. It is set only if the stock on record is what you expect.' })
export class SetStockInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => String, { defaultValue: 'main', description: 'Code of the location.' })
  locationCode!: string;

  @Field(() => Int, { description: 'Pieces on hand from now on.' })
  onHand!: number;

  @Field(() => Int, { description: 'Pieces that you believe are on record; 0 where none ever lay there.' })
  expectedOnHand!: number;

  @Field(() => String, { description: 'Why it changes, e.g. count of 3 May.' })
  reason!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of setStock.' })
export class StockPayload extends MutationPayload {
  @Field(() => StockItemType, { nullable: true, description: 'The stock in that location.' })
  stockItem?: StockItemType | null;
}
