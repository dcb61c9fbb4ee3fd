import { MutationPayload } from '@mh-os/graphql';
import { ApprovalRequestType } from '../approvals/approval-request.type.ts';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';

@ObjectType('PlatformAdmin', { description: 'Somebody who runs the platform.' })
export class PlatformAdminType {
  @Field(() => ID, { description: 'Id of the person.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { description: 'E-mail address.' })
  email!: string;

  @Field(() => [String], { description: 'Keys of the roles on the platform.' })
  roles!: readonly string[];

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;
}

@InputType({ description: "New roles of a person on the platform, instead of the person's present ones." })
export class SetPlatformRolesInput {
  @Field(() => String, { description: 'E-mail address of somebody with an account; never oneself.' })
  @MaxLength(300)
  email!: string;

  @Field(() => [String], { description: 'Keys of all platform roles the person shall have; none takes them all.' })
  @ArrayMaxSize(10)
  @IsString({ each: true })
  roles!: string[];

  @Field(() => Int, { nullable: true, description: 'Version seen; needed for somebody who has platform roles now.' })
  @IsOptional()
  expectedVersion?: number | null;
}

@ObjectType({ description: 'Outcome of a change of platform roles.' })
export class PlatformAdminPayload extends MutationPayload {
  @Field(() => PlatformAdminType, { nullable: true, description: 'The person with their roles now.' })
  platformAdmin?: PlatformAdminType;

  @Field(() => ApprovalRequestType, {
    nullable: true,
    description: 'The request for a second person: more rights on the platform wait for one.',
  })
  approvalRequest?: ApprovalRequestType | null;
}
