import { connectionOf, DateTimeScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { CatalogActorType } from '../../actor.type.ts';

@ObjectType('PriceDraftComment', { description: 'What somebody says about a price draft.' })
export class PriceDraftCommentType {
  @Field(() => ID, { description: 'Id of the comment.' })
  id!: string;

  @Field(() => CatalogActorType, { description: 'Who wrote it: a person or a director.' })
  author!: CatalogActorType;

  @Field(() => String, { description: 'The text.' })
  body!: string;

  @Field(() => [ID], { description: 'Ids of the people who were told.' })
  mentions!: string[];

  @Field(() => DateTimeScalar, { description: 'When.' })
  createdAt!: Date;
}

export const { Connection: PriceDraftCommentConnection } = connectionOf(PriceDraftCommentType, 'PriceDraftComment');

@InputType({ description: 'A comment on a price draft.' })
export class CommentPriceDraftInput {
  @Field(() => ID, { description: 'The draft.' })
  draftId!: string;

  @Field(() => String, { description: 'The text, up to 4000 characters.' })
  @MaxLength(4_000)
  body!: string;

  @Field(() => [ID], { defaultValue: [], description: 'Ids of people of the brand to tell, at most 20.' })
  @ArrayMaxSize(20)
  mentions!: string[];

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of commentPriceDraft.' })
export class PriceDraftCommentPayload extends MutationPayload {
  @Field(() => PriceDraftCommentType, { nullable: true, description: 'The comment.' })
  comment?: PriceDraftCommentType | null;
}
