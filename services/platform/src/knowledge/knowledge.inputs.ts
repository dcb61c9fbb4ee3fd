import { MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, IsOptional, IsString, MaxLength } from 'class-validator';
import type { KnowledgeLanguage, KnowledgeStatus } from './knowledge.rules.ts';
import { KnowledgeDocumentType, KnowledgeLanguageEnum, KnowledgeStatusEnum } from './knowledge.type.ts';

@InputType({ description: 'A new knowledge document.' })
export class CreateKnowledgeDocumentInput {
  @Field(() => String, { description: 'Title, 1 to 200 characters.' })
  @MaxLength(500)
  title!: string;

  @Field(() => String, { description: 'The text in Markdown, at most 100,000 characters.' })
  @MaxLength(200_000)
  body!: string;

  @Field(() => KnowledgeLanguageEnum, { description: 'Its language.' })
  language!: KnowledgeLanguage;

  @Field(() => [String], { defaultValue: [], description: 'At most 20 tags.' })
  @ArrayMaxSize(100)
  @IsString({ each: true })
  tags!: string[];

  @Field(() => KnowledgeStatusEnum, { defaultValue: 'DRAFT', description: 'A draft, or published at once.' })
  status!: KnowledgeStatus;

  @Field(() => ID, { description: 'Chosen by the caller: a repeat with the same key creates nothing twice.' })
  @MaxLength(200)
  idempotencyKey!: string;
}

@InputType({ description: 'Changes to a knowledge document; what is left out stays.' })
export class UpdateKnowledgeDocumentInput {
  @Field(() => ID, { description: 'The document.' })
  id!: string;

  @Field(() => Int, { description: 'Version that the changes are based on.' })
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'Title.' })
  @IsOptional()
  @MaxLength(500)
  title?: string | null;

  @Field(() => String, { nullable: true, description: 'The text in Markdown.' })
  @IsOptional()
  @MaxLength(200_000)
  body?: string | null;

  @Field(() => KnowledgeLanguageEnum, { nullable: true, description: 'Its language.' })
  language?: KnowledgeLanguage | null;

  @Field(() => [String], { nullable: true, description: 'All its tags.' })
  @IsOptional()
  @ArrayMaxSize(100)
  @IsString({ each: true })
  tags?: string[] | null;

  @Field(() => KnowledgeStatusEnum, { nullable: true, description: 'Publishes, archives or brings back.' })
  status?: KnowledgeStatus | null;
}

@ObjectType({ description: 'Outcome of a change of a knowledge document.' })
export class KnowledgeDocumentPayload extends MutationPayload {
  @Field(() => KnowledgeDocumentType, { nullable: true, description: 'The document.' })
  document?: KnowledgeDocumentType;
}
