import type { ScopeKind } from '@mh-os/contracts';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';
import { ScopeKindEnum } from './scope-kind.enum.ts';

@InputType({ description: 'A new role of the brand.' })
export class CreateRoleInput {
  @Field(() => ID, { description: 'Key by which it is assigned: 2 to 40 lower-case letters, digits and hyphens.' })
  @MaxLength(40)
  key!: string;

  @Field(() => String, { description: 'Name for people.' })
  @MaxLength(200)
  name!: string;

  @Field(() => String, { defaultValue: '', description: 'What the role is for.' })
  @MaxLength(1000)
  description!: string;

  @Field(() => [String], { description: 'Names of permissions, of those that you hold yourself.' })
  @ArrayMaxSize(500)
  @IsString({ each: true })
  permissions!: string[];

  @Field(() => Boolean, { defaultValue: false, description: 'Whether every change of it needs a second person.' })
  protected!: boolean;

  @Field(() => ScopeKindEnum, {
    nullable: true,
    description: 'Whoever has it sees only what belongs to their own of these.',
  })
  @IsOptional()
  boundBy?: ScopeKind | null;

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key does nothing twice.' })
  @MaxLength(200)
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of a role of the brand; what is left out stays as it is.' })
export class UpdateRoleInput {
  @Field(() => ID, { description: 'The role.' })
  @MaxLength(40)
  key!: string;

  @Field(() => String, { nullable: true, description: 'Name for people.' })
  @IsOptional()
  @MaxLength(200)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What the role is for.' })
  @IsOptional()
  @MaxLength(1000)
  description?: string | null;

  @Field(() => [String], { nullable: true, description: 'Names of all permissions that it shall have.' })
  @IsOptional()
  @ArrayMaxSize(500)
  @IsString({ each: true })
  permissions?: string[] | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether every change of it needs a second person.' })
  @IsOptional()
  protected?: boolean | null;

  @Field(() => ScopeKindEnum, { nullable: true, description: 'What binds its holders; null frees them.' })
  @IsOptional()
  boundBy?: ScopeKind | null;

  @Field(() => String, { nullable: true, description: 'Why, for the second person, should one be needed.' })
  @IsOptional()
  @MaxLength(1000)
  reason?: string | null;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  expectedVersion!: number;
}

@InputType({ description: 'A role of the brand to delete.' })
export class DeleteRoleInput {
  @Field(() => ID, { description: 'The role; nobody may have it.' })
  @MaxLength(40)
  key!: string;

  @Field(() => Int, { description: 'Version that the deletion is based on.' })
  expectedVersion!: number;
}
