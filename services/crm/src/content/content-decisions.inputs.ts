import { Nested } from '@mh-os/graphql';
import { Field, InputType } from '@nestjs/graphql';
import { ArrayMaxSize, MaxLength } from 'class-validator';
import { ContentItemVersionInput, OneContentItem } from './content.inputs.ts';

@InputType({ description: 'What a second person decides.' })
export class DecideContentItemInput extends OneContentItem {
  @Field(() => Boolean, { description: 'Whether it is approved.' })
  approve!: boolean;

  @Field(() => String, { nullable: true, description: 'What to say about it; needed where it is refused.' })
  @MaxLength(1000)
  note?: string | null;
}

@InputType({ description: 'What a second person decides about many.' })
export class DecideContentItemsInput {
  @Field(() => [ContentItemVersionInput], { description: 'At most 100.' })
  @ArrayMaxSize(100)
  @Nested(() => ContentItemVersionInput)
  rows!: ContentItemVersionInput[];

  @Field(() => Boolean, { description: 'Whether they are approved.' })
  approve!: boolean;

  @Field(() => String, { nullable: true, description: 'What to say about them; needed where they are refused.' })
  @MaxLength(1000)
  note?: string | null;
}
