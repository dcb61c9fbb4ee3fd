import { BigIntScalar, DateTimeScalar, MutationPayload, graphEnum } from '@mh-os/graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { IsUUID, Length, Matches, MaxLength } from 'class-validator';

export const fileSubjects = {
  PERSON: 'A person.',
  COMPANY: 'A company.',
  DEAL: 'A deal.',
  NOTE: 'A note.',
} as const;
export type FileSubject = keyof typeof fileSubjects;
export const FileSubjectEnum = graphEnum('CrmFileSubject', 'What a file belongs to.', fileSubjects);

@ObjectType('CrmFileRef', { description: 'A file that a record points to; the file itself is elsewhere.' })
export class FileRefType {
  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;

  @Field(() => String, { description: 'Name.' })
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its https address.' })
  url?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its id on the platform, where it has no address.' })
  fileId?: string | null;

  @Field(() => String, { description: 'What it is, e.g. application/pdf.' })
  mediaType!: string;

  @Field(() => BigIntScalar, { nullable: true, description: 'How many bytes.' })
  sizeBytes?: bigint | null;

  @Field(() => String, { nullable: true, description: 'Its SHA-256, in hexadecimal.' })
  sha256?: string | null;

  @Field(() => String, { nullable: true, description: 'Who added it.' })
  addedByName?: string | null;

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;
}

@InputType({ description: 'A file that a record shall point to: by https address or by its id on the platform.' })
export class AddCrmFileInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => FileSubjectEnum, { description: 'What it belongs to.' })
  subject!: FileSubject;

  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  subjectId!: string;

  @Field(() => String, { description: 'Name.' })
  @Length(1, 200)
  name!: string;

  @Field(() => String, { nullable: true, description: 'Its https address.' })
  @MaxLength(2000)
  url?: string | null;

  @Field(() => ID, { nullable: true, description: 'Its id on the platform.' })
  @MaxLength(100)
  fileId?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is; application/octet-stream when absent.' })
  @Matches(/^[a-z0-9][a-z0-9.+-]{0,60}\/[a-z0-9][a-z0-9.+-]{0,80}$/)
  mediaType?: string | null;

  @Field(() => BigIntScalar, { nullable: true, description: 'How many bytes.' })
  sizeBytes?: bigint | null;

  @Field(() => String, { nullable: true, description: 'Its SHA-256, in hexadecimal.' })
  @Matches(/^[0-9a-f]{64}$/)
  sha256?: string | null;
}

@InputType({ description: 'Which entry to remove; the file itself stays where it is.' })
export class RemoveCrmFileInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;
}

@ObjectType('CrmFileRefPayload', { description: 'The entry, or why it was refused.' })
export class FileRefPayload extends MutationPayload {
  @Field(() => FileRefType, { nullable: true, description: 'The entry.' })
  file?: FileRefType;
}
