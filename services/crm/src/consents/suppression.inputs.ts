import { Field, ID, InputType } from '@nestjs/graphql';
import { IsUUID, Length, MaxLength } from 'class-validator';

@InputType({ description: 'An address that nothing shall be sent to.' })
export class SuppressCrmAddressInput {
  @Field(() => String, { description: 'E-mail address or telephone number.' })
  @Length(3, 254)
  address!: string;

  @Field(() => String, { nullable: true, description: 'EXCLUDED, BOUNCED or COMPLAINT; excluded when absent.' })
  @MaxLength(20)
  reason?: string | null;
}

@InputType({ description: 'Which entry to take off the list.' })
export class LiftCrmSuppressionInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;
}
