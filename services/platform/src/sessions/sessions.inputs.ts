import { Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';

@InputType({ description: 'Who wants to sign in.' })
export class SignInInput {
  @Field(() => String, { description: 'E-mail address; case does not matter.' })
  @MaxLength(300)
  email!: string;

  @Field(() => String, { description: 'Password.' })
  @MaxLength(1000)
  password!: string;

  @Field(() => ID, { nullable: true, description: 'Brand to work in; left out, the only one or the last one.' })
  brandId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The device, as the list of sessions shall show it: a user agent will do.',
  })
  @MaxLength(1000)
  @IsOptional()
  device?: string | null;
}

@InputType({ description: 'The second step of signing in.' })
export class CompleteSignInInput {
  @Field(() => String, { description: 'The challenge that the first step answered with.' })
  @MaxLength(100)
  challenge!: string;

  @Field(() => String, { description: 'Code of the authenticator app, or a recovery code.' })
  @MaxLength(50)
  code!: string;
}

@InputType({ description: 'A session to go on with.' })
export class RefreshSessionInput {
  @Field(() => String, { description: 'The refresh token that came last.' })
  @MaxLength(100)
  refreshToken!: string;
}

@InputType({ description: 'Another brand for the session.' })
export class SwitchBrandInput {
  @Field(() => ID, { description: 'Brand to work in from now on.' })
  brandId!: string;
}

@InputType({ description: 'What to end.' })
export class SignOutInput {
  @Field(() => Boolean, { defaultValue: false, description: 'All sessions of the person, on every device.' })
  allSessions!: boolean;

  @Field(() => Boolean, { defaultValue: false, description: 'All sessions but the one that asks.' })
  otherSessions!: boolean;
}
