import { Field, InputType } from '@nestjs/graphql';
import { MaxLength } from 'class-validator';

@InputType({ description: 'How the caller is called and which language they read.' })
export class UpdateProfileInput {
  @Field(() => String, { description: 'Name they go by, in the brand of the session.' })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { description: 'Language tag of the console and of mails, e.g. "de".' })
  @MaxLength(35)
  locale!: string;
}

@InputType({ description: 'A new password in place of the present one.' })
export class ChangePasswordInput {
  @Field(() => String, { description: 'The present password.' })
  @MaxLength(1000)
  currentPassword!: string;

  @Field(() => String, { description: 'The new password, at least 10 characters.' })
  @MaxLength(1000)
  password!: string;
}

@InputType({ description: 'Whose password was forgotten.' })
export class RequestPasswordResetInput {
  @Field(() => String, { description: 'E-mail address of the account.' })
  @MaxLength(300)
  email!: string;
}

@InputType({ description: 'A new password, by a mailed link.' })
export class ResetPasswordInput {
  @Field(() => String, { description: 'Token of the link.' })
  @MaxLength(100)
  token!: string;

  @Field(() => String, { description: 'The new password, at least 10 characters.' })
  @MaxLength(1000)
  password!: string;
}

@InputType({ description: 'Another address to sign in with.' })
export class RequestEmailChangeInput {
  @Field(() => String, { description: 'The new address; a link there confirms it.' })
  @MaxLength(300)
  email!: string;

  @Field(() => String, { description: 'The current password.' })
  @MaxLength(1000)
  password!: string;
}

@InputType({ description: 'The agreement of a new address.' })
export class ConfirmEmailChangeInput {
  @Field(() => String, { description: 'Token of the link.' })
  @MaxLength(100)
  token!: string;
}
