import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsOptional, IsString, MaxLength } from 'class-validator';

@InputType({ description: 'Whom to invite to the brand.' })
export class InviteUserInput {
  @Field(() => String, { description: 'E-mail address.' })
  @MaxLength(300)
  email!: string;

  @Field(() => [String], { description: 'Keys of the roles that come with it; none that does more than your own.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(50)
  @IsString({ each: true })
  roles!: string[];

  @Field(() => String, { defaultValue: 'en', description: 'Language tag of the mail.' })
  @MaxLength(35)
  locale!: string;

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key does nothing twice.' })
  @MaxLength(200)
  idempotencyKey!: string;
}

@InputType({ description: 'Which invitation changes.' })
export class ChangeInvitationInput {
  @Field(() => ID, { description: 'The invitation.' })
  id!: string;

  @Field(() => Int, { description: 'Version of the invitation that the change is based on.' })
  expectedVersion!: number;
}

@InputType({ description: 'The answer to an invitation.' })
export class AcceptInvitationInput {
  @Field(() => String, { description: 'Token of the link in the mail.' })
  @MaxLength(100)
  token!: string;

  @Field(() => String, { description: 'Name to go by in the brand.' })
  @MaxLength(200)
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'Somebody new chooses a password; somebody with an account gives theirs, unless signed in.',
  })
  @MaxLength(1000)
  @IsOptional()
  password?: string | null;

  @Field(() => String, { defaultValue: 'en', description: 'Language tag of the console for them.' })
  @MaxLength(35)
  locale!: string;
}
