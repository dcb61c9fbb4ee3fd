import { connectionOf, DateTimeScalar, graphEnum, MutationPayload } from '@mh-os/graphql';
import type { BounceKind } from '@mh-os/mailing';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DocumentMail, DocumentMailStatus } from './document-mails.ts';

export const DocumentMailStatusEnum = graphEnum<DocumentMailStatus>('FinanceMailStatus', 'How a mail stands.', {
  QUEUED: 'It waits for its turn, or for another attempt.',
  SENDING: 'It is being sent.',
  SENT: 'A mail server took it.',
  FAILED: 'It was given up; a person can have it sent again.',
  UNKNOWN: 'It was handed over when the sender ended: nobody knows whether it went out. Only a person sends it again.',
  BOUNCED: 'A mail server took it and gave it back: it did not arrive. Sent once more, it may go to another address.',
});

export const BounceKindEnum = graphEnum<BounceKind>('FinanceBounceKind', 'Why a mail came back.', {
  HARD: 'There is no such mailbox.',
  SOFT: 'It could not be delivered for now, as when a mailbox is full.',
  COMPLAINT: 'It arrived, and its reader called it unwanted.',
});

@ObjectType('FinanceDocumentMail', { description: 'A mail with an invoice, a credit note or a letter.' })
export class DocumentMailType {
  @Field(() => ID, { description: 'Identity of the mail.' })
  id!: string;

  @Field(() => ID, { description: 'The document.' })
  invoiceId!: string;

  @Field(() => ID, { nullable: true, description: 'The reminder, where its letter was sent.' })
  noticeId!: string | null;

  @Field(() => String, { description: 'Number of the document.' })
  label!: string;

  @Field(() => String, { description: 'Whom it goes to.' })
  recipient!: string;

  @Field(() => String, { description: 'Its subject.' })
  subject!: string;

  @Field(() => Boolean, { description: 'Whether the XML goes along beside the PDF.' })
  attachXml!: boolean;

  @Field(() => DocumentMailStatusEnum, { description: 'How it stands.' })
  status!: DocumentMailStatus;

  @Field(() => String, { description: 'Who had it sent.' })
  requestedBy!: string;

  @Field(() => DateTimeScalar, { description: 'When it was asked for.' })
  createdAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When a mail server took it.' })
  sentAt!: Date | null;

  @Field(() => Int, { description: 'How often it was tried.' })
  attempts!: number;

  @Field(() => String, { nullable: true, description: 'What the last attempt failed by, or why it came back.' })
  lastError!: string | null;

  @Field(() => BounceKindEnum, { nullable: true, description: 'What was told of it after it was sent, if anything.' })
  bounceKind!: BounceKind | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When that was told.' })
  bouncedAt!: Date | null;
}

export const { Connection: DocumentMailConnection } = connectionOf(DocumentMailType, 'FinanceDocumentMail');

@ObjectType('FinanceDocumentMailDraft', { description: 'What a mail would say where nobody says otherwise.' })
export class DocumentMailDraftType {
  @Field(() => String, { description: "The document's address for mail; empty where it has none." })
  to!: string;

  @Field(() => String, { description: 'Subject.' })
  subject!: string;

  @Field(() => String, { description: 'Text.' })
  body!: string;
}

@ObjectType('FinanceDocumentMailPayload', { description: 'The mail, or why it was refused.' })
export class DocumentMailPayload extends MutationPayload {
  @Field(() => DocumentMailType, { nullable: true, description: 'The mail as it stands.' })
  mail?: DocumentMailType;
}

/** A mail as the graph shows it. */
export const toMailType = (mail: DocumentMail): DocumentMailType => mail;

@ObjectType('FinanceMailReportPayload', { description: 'The mail that a report tells of, or why it was refused.' })
export class MailReportPayload extends MutationPayload {
  @Field(() => DocumentMailType, {
    nullable: true,
    description: 'The mail; nothing where a report tells of no failure.',
  })
  mail?: DocumentMailType | null;
}
