import { connectionOf, DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { ApiKeyStatus } from './api-keys.rules.ts';

registerEnumType(ApiKeyStatus, {
  name: 'ApiKeyStatus',
  description: 'Whether an API key can be used.',
  valuesMap: {
    ACTIVE: { description: 'Can be used.' },
    EXPIRED: { description: 'Its time is over.' },
    REVOKED: { description: 'Somebody revoked it.' },
  },
});

@ObjectType('ApiKey', { description: "A program's access to the brand." })
export class ApiKeyType {
  @Field(() => ID, { description: 'Id of the key.' })
  id!: string;

  @Field(() => String, { description: 'What it is for.' })
  name!: string;

  @Field(() => String, { description: 'How the key begins; the rest is secret and shown once.' })
  start!: string;

  @Field(() => ApiKeyStatus, { description: 'Whether it can be used.' })
  status!: ApiKeyStatus;

  @Field(() => [String], { description: 'Permissions that it has.' })
  scopes!: string[];

  @Field(() => [String], { description: 'Addresses and ranges that it may be used from; none means from everywhere.' })
  addresses!: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends by itself.' })
  expiresAt!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was used last, to the minute.' })
  lastUsedAt!: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when the secret before the last rotation works too.',
  })
  overlapUntil!: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked.' })
  revokedAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;

  @Field(() => String, { nullable: true, description: 'Name of who made it.' })
  createdByName!: string | null;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;
}

@ObjectType('ApiKeyScope', { description: 'A permission that a key can be given.' })
export class ApiKeyScopeType {
  @Field(() => String, { description: 'Name of the permission.' })
  name!: string;

  @Field(() => String, { description: 'What it allows.' })
  description!: string;
}

@ObjectType({ description: 'Outcome of a mutation of an API key.' })
export class ApiKeyPayload extends MutationPayload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The key.' })
  apiKey?: ApiKeyType;
}

@ObjectType({ description: 'Outcome of making an API key or giving it a new secret.' })
export class ApiKeySecretPayload extends MutationPayload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The key.' })
  apiKey?: ApiKeyType;

  @Field(() => String, {
    nullable: true,
    description:
      'The whole key with its secret, for the Authorization header. Shown this once: a repeat does not have it.',
  })
  secret?: string | null;
}

const connection = connectionOf(ApiKeyType, 'ApiKey');
export const ApiKeyConnection = connection.Connection;
