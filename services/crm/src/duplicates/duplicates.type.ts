import { connectionOf, DateTimeScalar, JobType, JsonScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsIn, IsUUID, Length } from 'class-validator';
import { PersonType } from '../people/person.type.ts';
import { MERGED_FIELDS } from './merge.rules.ts';

@ObjectType('CrmLikeness', { description: 'One reason why two people may be one.' })
export class LikenessType {
  @Field(() => String, { description: 'EMAIL, PHONE, ADDRESS, BIRTHDAY, NAME, NAME_DIFFERS or BIRTHDAY_DIFFERS.' })
  factor!: string;

  @Field(() => Int, { description: 'Points that it adds or takes.' })
  points!: number;
}

@ObjectType('CrmDuplicate', { description: 'Two people who may be one.' })
export class DuplicateType {
  @Field(() => ID, { description: 'Id of the pair.' })
  id!: string;

  @Field(() => Int, { description: 'Sum of the points, 0 to 100.' })
  score!: number;

  @Field(() => [LikenessType], { description: 'Why.' })
  reasons!: readonly LikenessType[];

  aId!: string;
  bId!: string;
}

export const { Connection: DuplicateConnection } = connectionOf(DuplicateType, 'CrmDuplicate');

@ObjectType('CrmMergeRows', { description: 'Rows of one kind that would go along.' })
export class MergeRowsType {
  @Field(() => String, { description: 'Of which table.' })
  table!: string;

  @Field(() => Int, { description: 'How many move.' })
  moves!: number;

  @Field(() => Int, { description: 'How many stay, because the other has the same.' })
  stays!: number;
}

@ObjectType('CrmMergePreview', { description: 'What a merge would do.' })
export class MergePreviewType {
  @Field(() => PersonType, { description: 'Who is left.' })
  survivor!: PersonType;

  @Field(() => PersonType, { description: 'Who goes into them.' })
  merged!: PersonType;

  @Field(() => JsonScalar, { description: 'Fields that the survivor gets, with their values.' })
  filled!: unknown;

  @Field(() => [MergeRowsType], { description: 'What goes along.' })
  rows!: readonly MergeRowsType[];
}

@ObjectType('CrmMerge', { description: 'A merge of two people.' })
export class MergeType {
  @Field(() => ID, { description: 'Id of the merge.' })
  id!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was undone.' })
  undoneAt?: Date | null;

  survivorId!: string;
  mergedId!: string;
}

export const { Connection: MergeConnection } = connectionOf(MergeType, 'CrmMerge');

@InputType({ description: 'Two records of one person.' })
export class MergePeopleInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Who is left.' })
  @IsUUID()
  survivorId!: string;

  @Field(() => ID, { description: 'Who goes into them.' })
  @IsUUID()
  mergedId!: string;

  @Field(() => [String], {
    nullable: true,
    description: 'Fields to take from the merged one although the other has them.',
  })
  @ArrayMaxSize(MERGED_FIELDS.length)
  @IsIn(MERGED_FIELDS, { each: true })
  take?: string[] | null;
}

@InputType({ description: 'Which merge to undo.' })
export class UnmergePeopleInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;
}

@InputType({ description: 'A search for people who are there twice.' })
export class FindCrmDuplicatesInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'A pair that is two.' })
export class DismissCrmDuplicateInput {
  @Field(() => ID, { description: 'Which pair.' })
  @IsUUID()
  id!: string;
}

@ObjectType('CrmDuplicatePayload', { description: 'The pair, or why it was refused.' })
export class DuplicatePayload extends MutationPayload {
  @Field(() => DuplicateType, { nullable: true, description: 'The pair.' })
  duplicate?: DuplicateType;
}

@ObjectType('CrmMergePayload', { description: 'The merge, or why it was refused.' })
export class MergePayload extends MutationPayload {
  @Field(() => MergeType, { nullable: true, description: 'The merge.' })
  merge?: MergeType;
}

@ObjectType('CrmDuplicateJobPayload', { description: 'The search, or why it was refused.' })
export class DuplicateJobPayload extends MutationPayload {
  @Field(() => JobType, { nullable: true, description: 'The search.' })
  job?: JobType;
}
