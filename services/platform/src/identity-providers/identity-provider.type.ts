import { DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('IdentityProvider', { description: 'An OpenID Connect provider through which people sign in.' })
export class IdentityProviderType {
  @Field(() => ID, { description: 'Id of the provider.' })
  id!: string;

  @Field(() => String, { description: 'Name on the button.' })
  name!: string;

  @Field(() => String, { description: 'Address of the issuer; everything else is discovered there.' })
  issuer!: string;

  @Field(() => String, { description: 'Client id that the provider knows us by.' })
  clientId!: string;

  @Field(() => Boolean, { description: 'Whether a client secret is stored; it is never shown.' })
  hasSecret!: boolean;

  @Field(() => [String], { description: 'Scopes that are asked for.' })
  scopes!: string[];

  @Field(() => [String], { description: 'Domains of e-mail addresses that it may sign in; none means all.' })
  emailDomains!: string[];

  @Field(() => Boolean, { description: 'Whether people whom nobody added become members at first sign-in.' })
  createPeople!: boolean;

  @Field(() => [String], { description: 'Keys of the roles that they get then.' })
  roles!: string[];

  @Field(() => Boolean, {
    description:
      'Whether its word that it checked a second factor counts; otherwise people who have one are asked here.',
  })
  trustsSecondFactor!: boolean;

  @Field(() => Boolean, { description: 'Whether its button is shown and works.' })
  enabled!: boolean;

  @Field(() => String, { description: 'Address to register at the provider: where it sends people back to.' })
  redirectUri!: string;

  @Field(() => DateTimeScalar, { description: 'When it was set up.' })
  createdAt!: Date;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;
}

@ObjectType({ description: 'Outcome of a mutation of an identity provider.' })
export class IdentityProviderPayload extends MutationPayload {
  @Field(() => IdentityProviderType, { nullable: true, description: 'The provider.' })
  identityProvider?: IdentityProviderType;
}

@ObjectType({ description: 'Outcome of removing an identity provider.' })
export class RemoveIdentityProviderPayload extends MutationPayload {
  @Field(() => ID, { nullable: true, description: 'Id of the provider that is gone.' })
  removedId?: string;
}

@ObjectType({ description: 'What a provider says about itself.' })
export class TestIdentityProviderPayload extends MutationPayload {
  @Field(() => String, { nullable: true, description: 'The issuer, as it names itself.' })
  issuer?: string;

  @Field(() => String, { nullable: true, description: 'Where people would be sent to sign in.' })
  authorizationEndpoint?: string;
}

@ObjectType('SignInProvider', { description: 'A button of the sign-in page.' })
export class SignInProviderType {
  @Field(() => ID, { description: 'Goes into startOidcSignIn.' })
  id!: string;

  @Field(() => String, { description: 'Name on the button.' })
  name!: string;
}

@ObjectType({ description: 'Outcome of starting to sign in through a provider.' })
export class StartOidcSignInPayload extends MutationPayload {
  @Field(() => String, { nullable: true, description: 'Send the browser there.' })
  url?: string;

  @Field(() => String, {
    nullable: true,
    description: 'Keep it with that browser alone (a cookie) for ten minutes: completing needs it.',
  })
  handle?: string;
}
