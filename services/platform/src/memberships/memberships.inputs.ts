import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, IsString } from 'class-validator';

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
