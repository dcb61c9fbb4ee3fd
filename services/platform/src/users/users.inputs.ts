import { Field, ID, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, IsString, MaxLength } from 'class-validator';

@InputType({ description: 'Somebody to add to the brand.' })
export class CreateUserInput {
  @Field(() => String, { description: 'Name they go by.' })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { description: 'E-mail address they sign in with.' })
  @MaxLength(300)
  email!: string;

  @Field(() => String, {
    description: 'First password, at least 10 characters; somebody who has an account keeps the password they have.',
  })
  @MaxLength(1000)
  password!: string;

  @Field(() => String, { defaultValue: 'en', description: 'Language tag of the console for them.' })
  @MaxLength(35)
  locale!: string;

  @Field(() => [String], { description: 'Keys of the roles they get in the brand.' })
  @ArrayMaxSize(50)
  @IsString({ each: true })
  roles!: string[];

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key does nothing twice.' })
  @MaxLength(200)
  idempotencyKey!: string;
}
