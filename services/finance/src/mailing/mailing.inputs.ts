import { graphEnum } from '@mh-os/graphql';
import type { SmtpTls } from '@mh-os/mailing';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { IsEmail, IsInt, IsUUID, Length, Matches, Max, MaxLength, Min } from 'class-validator';

const ONE_LINE = /^[^\r\n]*$/;

export const SmtpTlsEnum = graphEnum<SmtpTls>('FinanceSmtpTls', 'How a mail server is spoken to.', {
  TLS: 'Encrypted from the beginning, mostly port 465.',
  STARTTLS: 'Encrypted after a greeting, mostly port 587; never without.',
  NONE: 'Not encrypted.',
});

@InputType('SendFinanceDocumentInput', { description: 'A document that is sent by mail.' })
export class SendDocumentInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key sends nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The invoice or credit note.' })
  @IsUUID()
  invoiceId!: string;

  @Field(() => ID, { nullable: true, description: 'A reminder of it whose letter is sent, in place of the document.' })
  @IsUUID()
  noticeId?: string | null;

  @Field(() => String, { nullable: true, description: "Whom it goes to; the document's address when absent." })
  @MaxLength(254)
  to?: string | null;

  @Field(() => String, { nullable: true, description: 'Subject; a usual one when absent.' })
  @MaxLength(200)
  @Matches(ONE_LINE)
  subject?: string | null;

  @Field(() => String, { nullable: true, description: 'Text; a usual one when absent.' })
  @MaxLength(5_000)
  body?: string | null;

  @Field(() => Boolean, { nullable: true, description: 'Whether an XRechnung (UBL) goes along beside the PDF.' })
  attachXml?: boolean | null;
}

@InputType('ResendFinanceDocumentMailInput', { description: 'A mail that is sent again.' })
export class ResendDocumentMailInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key sends nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'The mail: one that failed, or of which nobody knows.' })
  @IsUUID()
  id!: string;
}

@InputType('UpdateFinanceMailSettingsInput', { description: 'As whom and how the brand sends documents.' })
export class UpdateMailSettingsInput {
  @Field(() => Int, { nullable: true, description: 'Version that was read; absent where there are no settings yet.' })
  expectedVersion?: number | null;

  @Field(() => String, { description: 'Name of the sender as readers see it.' })
  @Length(1, 100)
  senderName!: string;

  @Field(() => String, { description: 'Address that mails come from.' })
  @IsEmail()
  @MaxLength(254)
  fromAddress!: string;

  @Field(() => String, { nullable: true, description: 'Where answers go; the sender when absent.' })
  @MaxLength(254)
  replyTo?: string | null;

  @Field(() => Int, { description: 'Most mails a minute, 1 to 10,000.' })
  @IsInt()
  @Min(1)
  @Max(10_000)
  perMinute!: number;

  @Field(() => Boolean, { description: 'Whether nothing is sent for now; mails wait.' })
  paused!: boolean;

  @Field(() => String, { nullable: true, description: 'Own mail server; the one of the deployment when absent.' })
  @MaxLength(253)
  smtpHost?: string | null;

  @Field(() => Int, { nullable: true, description: 'Its port.' })
  smtpPort?: number | null;

  @Field(() => SmtpTlsEnum, { nullable: true, description: 'How it is spoken to.' })
  smtpTls?: SmtpTls | null;

  @Field(() => String, { nullable: true, description: 'Login there.' })
  @MaxLength(254)
  smtpUser?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Password there; the stored one stays when absent. Never shown.',
  })
  @MaxLength(500)
  smtpPassword?: string | null;
}
