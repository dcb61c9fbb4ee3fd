import { DateTimeScalar } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';

@InputType({ description: 'A new API key.' })
export class CreateApiKeyInput {
  @Field(() => String, { description: 'What it is for.' })
  @MaxLength(200)
  name!: string;

  @Field(() => [String], { description: 'Names of permissions, as apiKeyScopes lists them; no wildcards.' })
  @ArrayMaxSize(200)
  @IsString({ each: true })
  @MaxLength(100, { each: true })
  scopes!: string[];

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it ends by itself; left out, never.' })
  @IsOptional()
  expiresAt?: Date | null;

  @Field(() => [String], {
    nullable: true,
    description:
      'IPv4 and IPv6 addresses and ranges (203.0.113.0/24) that it may be used from; left out, from everywhere.',
  })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @MaxLength(60, { each: true })
  addresses?: string[] | null;

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key makes nothing twice.' })
  @MaxLength(200)
  idempotencyKey!: string;
}

@InputType({ description: 'An API key that shall get a new secret.' })
export class RotateApiKeyInput {
  @Field(() => ID, { description: 'The key.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;

  @Field(() => Int, {
    defaultValue: 24,
    description: 'For how many hours the old secret works too: 0 to 168.',
  })
  overlapHours!: number;
}

@InputType({ description: 'An API key to change.' })
export class ApiKeyInput {
  @Field(() => ID, { description: 'The key.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;
}
