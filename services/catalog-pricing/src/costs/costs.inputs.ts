import { MutationPayload, Nested, UnitPriceInput } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ProductVariantType } from '../products/product-variant.type.ts';

@InputType({ description: 'What one unit of a variant costs from now on.' })
export class SetVariantCostInput {
  @Field(() => ID, { description: 'The variant.' })
  variantId!: string;

  @Field(() => UnitPriceInput, { description: 'Cost of one unit, up to four decimals.' })
  @Nested(() => UnitPriceInput)
  cost!: UnitPriceInput;

  @Field(() => Int, {
    nullable: true,
    description: 'Version of the variant that the change is based on; any where left out.',
  })
  expectedVersion?: number | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of setVariantCost.' })
export class VariantCostPayload extends MutationPayload {
  @Field(() => ProductVariantType, { nullable: true, description: 'The variant with its new cost.' })
  variant?: ProductVariantType | null;
}
