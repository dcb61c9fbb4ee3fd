import { DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, Min } from 'class-validator';

@ObjectType('CrmNote', { description: 'A note about a person, a company or a deal.' })
export class NoteType {
  @Field(() => ID, { description: 'Id of the note.' })
  id!: string;

  @Field(() => String, { description: 'What it says.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it stays on top.' })
  pinned!: boolean;

  @Field(() => String, { nullable: true, description: 'Who wrote it.' })
  authorName?: string | null;

  @Field(() => Int, { description: 'Grows by one per change.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it was last changed.' })
  updatedAt!: Date;
}

@InputType({ description: 'A note, new or changed.' })
export class WriteCrmNoteInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { nullable: true, description: 'Which note to change; absent for a new one.' })
  @IsUUID()
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you saw, where a note is changed.' })
  @IsInt()
  @Min(1)
  expectedVersion?: number | null;

  @Field(() => ID, { nullable: true, description: 'About whom.' })
  @IsUUID()
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About which company.' })
  @IsUUID()
  companyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'On which deal.' })
  @IsUUID()
  dealId?: string | null;

  @Field(() => String, { description: 'What it says, at most 10,000 characters.' })
  @Length(1, 10_000)
  text!: string;

  @Field(() => Boolean, { nullable: true, description: 'Whether it stays on top.' })
  pinned?: boolean | null;
}

@InputType({ description: 'Which note to remove.' })
export class RemoveCrmNoteInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;
}

@ObjectType('CrmNotePayload', { description: 'The note, or why it was refused.' })
export class NotePayload extends MutationPayload {
  @Field(() => NoteType, { nullable: true, description: 'The note.' })
  note?: NoteType;
}
