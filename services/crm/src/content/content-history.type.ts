import { DateTimeScalar } from '@mh-os/graphql';
import { Field, ID, ObjectType } from '@nestjs/graphql';
import { ContentMeansEnum } from './content.enums.ts';

@ObjectType('ContentChange', { description: 'One field that differs.' })
export class ContentChangeType {
  @Field(() => String, { description: 'Which field.' })
  field!: string;

  @Field(() => String, { nullable: true, description: 'As it was approved.' })
  before?: string | null;

  @Field(() => String, { nullable: true, description: 'As it is now.' })
  after?: string | null;
}

@ObjectType('ContentComment', { description: 'What somebody says about an item.' })
export class ContentCommentType {
  @Field(() => ID, { description: 'Id of the comment.' })
  id!: string;

  @Field(() => String, { description: 'What they say.' })
  text!: string;

  @Field(() => String, { nullable: true, description: 'Who.' })
  authorName?: string | null;

  @Field(() => DateTimeScalar, { description: 'When.' })
  createdAt!: Date;
}

@ObjectType('ContentPublication', { description: 'Where and when an item went out.' })
export class ContentPublicationType {
  @Field(() => ID, { description: 'Id of the entry.' })
  id!: string;

  @Field(() => String, { description: 'Where.' })
  url!: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  publishedAt!: Date;

  @Field(() => ContentMeansEnum, { description: 'How.' })
  means!: 'HAND' | 'INTEGRATION';

  @Field(() => String, { nullable: true, description: 'Who noted it.' })
  authorName?: string | null;
}
