import { DateTimeScalar, JsonScalar, MutationPayload, connectionOf, graphEnum } from '@mh-os/graphql';
import { Directive, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Nested } from '@mh-os/graphql';
import { ArrayMaxSize, IsInt, IsUUID, Length, MaxLength } from 'class-validator';

export const SegmentKind = graphEnum<'DYNAMIC' | 'STATIC'>('SegmentKind', 'Who belongs to a segment.', {
  DYNAMIC: 'Those whom its filter finds.',
  STATIC: 'Those whom somebody put there.',
});

@ObjectType('Segment', { description: 'A group of people.' })
@Directive('@key(fields: "id")')
export class SegmentType {
  @Field(() => ID, { description: 'Id of the segment.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  description!: string | null;

  @Field(() => SegmentKind, { description: 'Who belongs to it.' })
  kind!: 'DYNAMIC' | 'STATIC';

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'The filter: { all: [..] }, { any: [..] }, { not: .. } or { field, op, value }.',
  })
  filter!: object | null;

  @Field(() => Boolean, { description: 'Whether it is put away.' })
  archived!: boolean;

  @Field(() => Int, { description: 'How many belonged to it when it was last worked out.' })
  memberCount!: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last worked out.' })
  refreshedAt!: Date | null;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

@ObjectType('SegmentMember', { description: 'Somebody who belongs to a segment.' })
export class SegmentMemberType {
  @Field(() => ID, { description: 'The person.' })
  personId!: string;

  @Field(() => DateTimeScalar, { description: 'Since when.' })
  since!: Date;
}

export const { Connection: SegmentMemberConnection } = connectionOf(SegmentMemberType, 'SegmentMember');

@ObjectType('SegmentField', { description: 'Something that people can be told apart by.' })
export class SegmentFieldType {
  @Field(() => String, { description: 'Key in filters.' })
  key!: string;

  @Field(() => String, { description: 'text, number, day, boolean, tags, custom or members.' })
  kind!: string;

  @Field(() => String, { description: 'person, company, orders, loyalty, behaviour, rfm or segment.' })
  group!: string;

  @Field(() => [String], { description: 'What it can be asked.' })
  operators!: string[];

  @Field(() => Boolean, { description: 'Whether a condition says which event.' })
  needsEvent!: boolean;
}

@InputType({ description: 'A new segment.' })
export class CreateSegmentInput {
  @Field(() => String, { description: 'Name.' })
  @Length(1, 120)
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @MaxLength(500)
  description?: string | null;

  @Field(() => SegmentKind, { defaultValue: 'DYNAMIC', description: 'Who belongs to it.' })
  kind!: 'DYNAMIC' | 'STATIC';

  @Field(() => JsonScalar, {
    nullable: true,
    description: 'The filter; a static segment begins with those whom it finds.',
  })
  filter?: unknown;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@InputType({ description: 'Changes of a segment; what is left out stays.' })
export class UpdateSegmentInput {
  @Field(() => ID, { description: 'The segment.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  @IsInt()
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Name.' })
  @Length(1, 120)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @MaxLength(500)
  description?: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'The filter.' })
  filter?: unknown;

  @Field(() => Boolean, { nullable: true, description: 'Whether it is put away.' })
  archived?: boolean | null;
}

@InputType({ description: 'A segment to be worked out again.' })
export class RefreshSegmentInput {
  @Field(() => ID, { description: 'The segment.' })
  @IsUUID()
  id!: string;
}

@InputType({ description: 'People who are put into a static segment, or taken out.' })
export class ChangeStaticSegmentInput {
  @Field(() => ID, { description: 'The segment.' })
  @IsUUID()
  id!: string;

  @Field(() => [ID], { defaultValue: [], description: 'People who come in.' })
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  add!: string[];

  @Field(() => [ID], { defaultValue: [], description: 'People who go.' })
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  remove!: string[];
}

@InputType({ description: 'Something that a person did.' })
export class BehaviourEventInput {
  @Field(() => ID, { description: 'The person.' })
  @IsUUID()
  personId!: string;

  @Field(() => String, { description: 'What, such as visit.' })
  @Length(1, 60)
  event!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;

  @Field(() => String, {
    nullable: true,
    description: 'Campaign that led there, such as utm_campaign: it may be credited with what they order next.',
  })
  @MaxLength(100)
  campaignCode?: string | null;
}

@InputType({ description: 'What people did.' })
export class RecordBehaviourInput {
  @Field(() => [BehaviourEventInput], { description: 'At most 100.' })
  @ArrayMaxSize(100)
  @Nested(() => BehaviourEventInput)
  events!: BehaviourEventInput[];

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of a change of a segment.' })
export class SegmentPayload extends MutationPayload {
  @Field(() => SegmentType, { nullable: true, description: 'The segment as it is now.' })
  segment?: SegmentType | null;
}

@ObjectType({ description: 'Outcome of sending in what people did.' })
export class RecordBehaviourPayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'How many were kept; people whom nobody knows are left out.' })
  recorded?: number;
}
