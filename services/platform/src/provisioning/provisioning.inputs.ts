import { Field, ID, InputType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';

@InputType({ description: 'Asking one service again to give a brand its defaults.' })
export class RetryBrandProvisioningInput {
  @Field(() => ID, { description: "The brand: the session's own, or any for platform admins." })
  @MaxLength(40)
  brandId!: string;

  @Field(() => String, { description: 'The domain, as the brand lists it.' })
  @MaxLength(60)
  domain!: string;

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key asks once.' })
  @MaxLength(200)
  idempotencyKey!: string;
}
