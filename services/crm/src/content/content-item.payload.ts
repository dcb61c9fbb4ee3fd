import { MutationPayload, UserErrorType } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ContentItemType } from './content-item.type.ts';
import { ContentCommentType } from './content-history.type.ts';

@ObjectType('ContentItemPayload', { description: 'The item, or why it was refused.' })
export class ContentItemPayload extends MutationPayload {
  @Field(() => ContentItemType, { nullable: true, description: 'The item.' })
  item?: ContentItemType;
}

@ObjectType('ContentRow', { description: 'What became of one of many items.' })
export class ContentRowType {
  @Field(() => ID, { description: 'Which one.' })
  id!: string;

  @Field(() => ContentItemType, { nullable: true, description: 'As it is now, where it was done.' })
  item?: ContentItemType;

  @Field(() => UserErrorType, { nullable: true, description: 'Why it was not done.' })
  error?: UserErrorType;
}

@ObjectType('ContentRowsPayload', { description: 'What became of each; one refused leaves the others done.' })
export class ContentRowsPayload extends MutationPayload {
  @Field(() => [ContentRowType], { nullable: true, description: 'One a row given, in order.' })
  rows?: ContentRowType[];
}

@ObjectType('ContentCommentPayload', { description: 'The comment, or why it was refused.' })
export class ContentCommentPayload extends MutationPayload {
  @Field(() => ContentCommentType, { nullable: true, description: 'The comment.' })
  comment?: ContentCommentType;
}
