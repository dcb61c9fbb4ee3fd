import { Field, InputType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';

@InputType({ description: 'Proof for beginning to set up a second factor.' })
export class StartSecondFactorInput {
  @Field(() => String, { description: 'The current password.' })
  @MaxLength(1000)
  password!: string;
}

@InputType({ description: 'Proof that the secret arrived in an app.' })
export class ConfirmSecondFactorInput {
  @Field(() => String, { description: 'The code that the app shows.' })
  @MaxLength(50)
  code!: string;
}

@InputType({ description: 'Proof for changes of the second factor.' })
export class BothFactorsInput {
  @Field(() => String, { description: 'The current password.' })
  @MaxLength(1000)
  password!: string;

  @Field(() => String, { description: 'Code of the app, or a recovery code.' })
  @MaxLength(50)
  code!: string;
}
