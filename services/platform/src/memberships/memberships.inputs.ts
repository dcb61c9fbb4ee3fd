import type { ScopeKind } from '@mh-os/contracts';
import { Nested } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsString } from 'class-validator';
import { ScopeKindEnum } from '../roles/scope-kind.enum.ts';

@InputType({ description: "New roles of a member, instead of the member's present ones." })
export class AssignRolesInput {
  @Field(() => ID, { description: 'The person; never oneself.' })
  userId!: string;

  @Field(() => [String], { description: 'Keys of all roles the person shall have; none suspends them.' })
  @ArrayMaxSize(50)
  @IsString({ each: true })
  roles!: string[];

  @Field(() => Int, { description: 'Version of the membership that the change is based on.' })
  expectedVersion!: number;
}

@InputType({ description: 'Whom to take out of the brand.' })
export class RemoveUserInput {
  @Field(() => ID, { description: 'The person; never oneself.' })
  userId!: string;

  @Field(() => Int, { description: 'Version of the membership that the change is based on.' })
  expectedVersion!: number;
}

@InputType({ description: 'Things of one kind that bind a member.' })
export class MembershipScopesInput {
  @Field(() => ScopeKindEnum, { description: 'Kind of thing.' })
  kind!: ScopeKind;

  @Field(() => [ID], { description: 'Ids of the things; an empty list binds the member to none.' })
  @ArrayMaxSize(50)
  refIds!: string[];
}

@InputType({ description: 'What shall bind a member, instead of what binds them now.' })
export class SetMembershipScopesInput {
  @Field(() => ID, { description: 'The person; never oneself.' })
  userId!: string;

  @Field(() => [MembershipScopesInput], { description: 'What binds them, each kind once; nothing frees them.' })
  @ArrayMaxSize(10)
  @Nested(() => MembershipScopesInput)
  scopes!: MembershipScopesInput[];

  @Field(() => Int, { description: 'Version of the membership that the change is based on.' })
  expectedVersion!: number;
}
