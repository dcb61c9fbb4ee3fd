import { DateTimeFilter, IdFilter, StringFilter, Where, WhereInput, enumFilterOf } from '@mh-os/graphql';
import type { BounceKind } from '@mh-os/mailing';
import { Field, InputType } from '@nestjs/graphql';
import { Length, Matches, MaxLength } from 'class-validator';
import { BounceKindEnum, DocumentMailStatusEnum } from './document-mail.type.ts';
import type { DocumentMailStatus } from './document-mails.ts';

const StatusFilter = enumFilterOf<DocumentMailStatus>('FinanceMailStatusFilter', DocumentMailStatusEnum);

@WhereInput('FinanceDocumentMailWhere', 'Which mails with documents.')
export class DocumentMailWhere extends Where<DocumentMailWhere> {
  @Field(() => StatusFilter, { nullable: true, description: 'By how they stand.' })
  status?: InstanceType<typeof StatusFilter> | null;

  @Field(() => StringFilter, { nullable: true, description: 'By number of the document.' })
  label?: StringFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By document.' })
  invoiceId?: IdFilter | null;

  @Field(() => IdFilter, { nullable: true, description: 'By person.' })
  personId?: IdFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'By when they were asked for.' })
  createdAt?: DateTimeFilter | null;
}

@InputType('RecordFinanceMailBounceInput', { description: 'A mail with a document that came back.' })
export class RecordMailBounceInput {
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

@InputType('TakeFinanceMailReportInput', { description: 'A report of a mail server or mailbox provider.' })
export class TakeMailReportInput {
  @Field(() => String, { description: 'The whole mail as it came, at most 200,000 characters.' })
  @Length(1, 200_000)
  @Matches(/^[\w-]+:|^From /, { message: 'begins with the headers of a mail' })
  mail!: string;
}
