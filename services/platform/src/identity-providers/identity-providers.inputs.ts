import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';

@InputType({ description: 'A new identity provider: of the brand of the session, or of the platform without one.' })
export class CreateIdentityProviderInput {
  @Field(() => String, { description: 'Name on the button.' })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { description: 'Address of the issuer, https.' })
  @MaxLength(500)
  issuer!: string;

  @Field(() => String, { description: 'Client id that the provider knows us by.' })
  @MaxLength(500)
  clientId!: string;

  @Field(() => String, { nullable: true, description: 'Client secret; left out for a public client.' })
  @IsOptional()
  @MaxLength(2000)
  clientSecret?: string | null;

  @Field(() => [String], { defaultValue: ['openid', 'email', 'profile'], description: 'Scopes to ask for.' })
  @ArrayMaxSize(50)
  @IsString({ each: true })
  scopes!: string[];

  @Field(() => [String], {
    description: 'Domains of e-mail addresses that it may sign in; a brand names at least one.',
  })
  @ArrayMaxSize(100)
  @IsString({ each: true })
  emailDomains!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether people whom nobody added become members at first sign-in.',
  })
  createPeople!: boolean;

  @Field(() => [String], { defaultValue: [], description: 'Keys of the roles that they get then.' })
  @ArrayMaxSize(50)
  @IsString({ each: true })
  roles!: string[];

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether its word that it checked a second factor (amr or acr of the ID token) counts.',
  })
  trustsSecondFactor!: boolean;

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key makes nothing twice.' })
  @MaxLength(200)
  idempotencyKey!: string;
}

@InputType({ description: 'Changes to an identity provider; what is left out stays.' })
export class UpdateIdentityProviderInput {
  @Field(() => ID, { description: 'The provider.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the changes are based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Name on the button.' })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'Address of the issuer, https.' })
  @IsOptional()
  @MaxLength(500)
  issuer?: string | null;

  @Field(() => String, { nullable: true, description: 'Client id that the provider knows us by.' })
  @IsOptional()
  @MaxLength(500)
  clientId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A new client secret; the stored one stays where it is left out.',
  })
  @IsOptional()
  @MaxLength(2000)
  clientSecret?: string | null;

  @Field(() => [String], { nullable: true, description: 'Scopes to ask for.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  scopes?: string[] | null;

  @Field(() => [String], { nullable: true, description: 'Domains of e-mail addresses that it may sign in.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  emailDomains?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether people whom nobody added become members at first sign-in.',
  })
  createPeople?: boolean | null;

  @Field(() => [String], { nullable: true, description: 'Keys of the roles that they get then.' })
  @IsOptional()
  @ArrayMaxSize(50)
  @IsString({ each: true })
  roles?: string[] | null;

  @Field(() => Boolean, {
    nullable: true,
    description: 'Whether its word that it checked a second factor (amr or acr of the ID token) counts.',
  })
  trustsSecondFactor?: boolean | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether its button is shown and works.' })
  enabled?: boolean | null;
}

@InputType({ description: 'An identity provider to remove.' })
export class RemoveIdentityProviderInput {
  @Field(() => ID, { description: 'The provider.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the removal is based on.' })
  expectedVersion!: number;
}

@InputType({ description: 'An identity provider to ask who it is.' })
export class TestIdentityProviderInput {
  @Field(() => ID, { description: 'The provider.' })
  id!: string;
}

@InputType({ description: 'Through whom to sign in.' })
export class StartOidcSignInInput {
  @Field(() => ID, { description: 'One of signInProviders.' })
  providerId!: string;
}

@InputType({ description: 'What a browser came back with from a provider.' })
export class CompleteOidcSignInInput {
  @Field(() => String, { description: 'What startOidcSignIn gave for this browser.' })
  @MaxLength(100)
  handle!: string;

  @Field(() => String, {
    description: 'The query of the address that it came back to, as it is: code, state and the rest.',
  })
  @MaxLength(8000)
  query!: string;

  @Field(() => String, { nullable: true, description: 'The device, as the list of sessions shall show it.' })
  @IsOptional()
  @MaxLength(1000)
  device?: string | null;
}
