import { connectionOf, DateTimeScalar, enumFilterOf, type FilterOf, PageArgs, graphEnum } from '@mh-os/graphql';
import { ArgsType, Directive, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import { AuthorType } from '../author.type.ts';
import type { KnowledgeLanguage, KnowledgeStatus, Part } from './knowledge.rules.ts';

export const KnowledgeStatusEnum = graphEnum<KnowledgeStatus>('KnowledgeStatus', 'Where a document is in its life.', {
  DRAFT: 'Seen by those who write.',
  PUBLISHED: 'Seen by all who read.',
  ARCHIVED: 'Put away, seen by those who write.',
});

export const KnowledgeLanguageEnum = graphEnum<KnowledgeLanguage>(
  'KnowledgeLanguage',
  'Language of a document: its words are found in any of their forms.',
  { DE: 'German.', EN: 'English.' },
);

@ObjectType('TextPart', { description: 'A part of a text.' })
export class TextPartType implements Part {
  @Field(() => String, { description: 'The text.' })
  text!: string;

  @Field(() => Boolean, { description: 'Whether it is what was searched for.' })
  hit!: boolean;
}

@ObjectType('KnowledgeDocument', { description: 'A text that the brand knows by.' })
@Directive('@key(fields: "id")')
export class KnowledgeDocumentType {
  @Field(() => ID, { description: 'Id of the document.' })
  id!: string;

  @Field(() => String, { description: 'Title.' })
  title!: string;

  @Field(() => String, { description: 'The text in Markdown.' })
  body!: string;

  @Field(() => KnowledgeLanguageEnum, { description: 'Its language.' })
  language!: KnowledgeLanguage;

  @Field(() => [String], { description: 'Tags, in lower case.' })
  tags!: readonly string[];

  @Field(() => KnowledgeStatusEnum, { description: 'Where it is in its life.' })
  status!: KnowledgeStatus;

  @Field(() => [TextPartType], {
    nullable: true,
    description: 'Where a search found it: pieces of the text with the hits marked; null without a search.',
  })
  excerpt?: readonly TextPartType[] | null;

  @Field(() => AuthorType, { description: 'Who changed it last.' })
  author!: AuthorType;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was first published.' })
  publishedAt!: Date | null;

  @Field(() => DateTimeScalar, { description: 'When it was written.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { description: 'When it last changed.' })
  updatedAt!: Date;

  @Field(() => Int, { description: 'Grows by one per change; send it back as expectedVersion.' })
  version!: number;
}

export const KnowledgeConnection = connectionOf(KnowledgeDocumentType, 'KnowledgeDocument').Connection;

@ObjectType('KnowledgeTag', { description: 'A tag, and how many documents have it.' })
export class KnowledgeTagType {
  @Field(() => String, { description: 'The tag.' })
  tag!: string;

  @Field(() => Int, { description: 'Documents that have it.' })
  count!: number;
}

const StatusFilter = enumFilterOf<KnowledgeStatus>('KnowledgeStatusFilter', KnowledgeStatusEnum);
const LanguageFilter = enumFilterOf<KnowledgeLanguage>('KnowledgeLanguageFilter', KnowledgeLanguageEnum);

@InputType({ description: 'Which documents.' })
export class KnowledgeFilter {
  @Field(() => StatusFilter, { nullable: true, description: 'Where they are in their life.' })
  status?: FilterOf<KnowledgeStatus> | null;

  @Field(() => LanguageFilter, { nullable: true, description: 'Their language.' })
  language?: FilterOf<KnowledgeLanguage> | null;

  @Field(() => String, { nullable: true, description: 'A tag that they have.' })
  @IsOptional()
  @MaxLength(40)
  tag?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Words they have in any form; "…" for a phrase, - to exclude, or for alternatives. The best of the newest 2,000 that have the words come first.',
  })
  @IsOptional()
  @MaxLength(300)
  search?: string | null;
}

@ArgsType()
export class KnowledgeArgs extends PageArgs {
  @Field(() => KnowledgeFilter, { nullable: true, description: 'Which ones.' })
  where?: KnowledgeFilter | null;
}
