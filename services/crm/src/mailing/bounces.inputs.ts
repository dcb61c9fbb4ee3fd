import { Field, InputType } from '@nestjs/graphql';
import { Length, Matches, MaxLength } from 'class-validator';
import type { BounceKind } from '@mh-os/mailing';
import { BounceKindEnum } from './messages.enums.ts';

@InputType({ description: 'A mail that came back.' })
export class RecordCrmMailBounceInput {
  @Field(() => String, { description: 'Its id, or its Message-ID.' })
  @Length(1, 450)
  messageId!: string;

  @Field(() => BounceKindEnum, { description: 'Why.' })
  kind!: BounceKind;

  @Field(() => Boolean, {
    nullable: true,
    description:
      'Of a soft one: whether its server gave up. Until then it is only late; absent means that it goes on trying.',
  })
  final?: boolean | null;

  @Field(() => String, { nullable: true, description: 'What the other side said.' })
  @MaxLength(1_000)
  reason?: string | null;
}

@InputType({ description: 'A report of a mail server or mailbox provider.' })
export class TakeCrmMailReportInput {
  @Field(() => String, { description: 'The whole mail as it came, at most 200,000 characters.' })
  @Length(1, 200_000)
  @Matches(/^[\w-]+:|^From /, { message: 'begins with the headers of a mail' })
  mail!: string;
}
