import { DateTimeFilter, Nested, StringFilter, Where, WhereInput } from '@mh-os/graphql';
import { Field, ID, InputType, Int } from '@nestjs/graphql';
import { ArrayMaxSize, ArrayMinSize, IsEmail, IsInt, IsUUID, Length, Max, MaxLength, Min } from 'class-validator';
import type { SmtpTls } from '@mh-os/mailing';
import { SmtpTlsEnum } from './messages.enums.ts';

@WhereInput('CrmMessageWhere', 'Which mails.')
export class CrmMessageWhere extends Where<CrmMessageWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'How it stands.' })
  status?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What it is for: CAMPAIGN or JOURNEY.' })
  sourceType?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'What people agreed to.' })
  purpose?: StringFilter | null;

  @Field(() => DateTimeFilter, { nullable: true, description: 'When it was asked for.' })
  createdAt?: DateTimeFilter | null;
}

@InputType({ description: 'As whom and how the brand sends mails.' })
export class UpdateCrmMailSettingsInput {
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

  @Field(() => String, { description: 'Postal address that stands under every mail, in lines.' })
  @Length(5, 500)
  postalAddress!: string;

  @Field(() => Int, { description: 'Most mails a minute, 1 to 10,000.' })
  @IsInt()
  @Min(1)
  @Max(10_000)
  perMinute!: number;

  @Field(() => Boolean, { description: 'Whether nothing is sent for now; mails wait.' })
  paused!: boolean;

  @Field(() => Int, { description: 'After so many soft bounces in a row an address gets nothing more, 1 to 20.' })
  @IsInt()
  @Min(1)
  @Max(20)
  softBounces!: number;

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
    description: 'Password there; the stored one stays when absent. Never shown again.',
  })
  @MaxLength(500)
  smtpPassword?: string | null;
}

@InputType({ description: 'A mail that is still being written.' })
export class CrmTestMailContentInput {
  @Field(() => String, { description: 'Subject.' })
  @MaxLength(250)
  subject!: string;

  @Field(() => String, { nullable: true, description: 'What mailboxes show beside the subject.' })
  @MaxLength(250)
  preheader?: string | null;

  @Field(() => String, { nullable: true, description: 'The mail as HTML.' })
  @MaxLength(200_000)
  html?: string | null;

  @Field(() => String, { description: 'The mail as plain text.' })
  @MaxLength(100_000)
  text!: string;
}

@InputType({ description: 'Where a test mail goes.' })
export class SendCrmTestMailInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key sends nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => String, { description: 'Address.' })
  @IsEmail()
  @MaxLength(254)
  to!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'Content of a campaign or journey to show; a few words when absent.',
  })
  @IsUUID()
  contentId?: string | null;

  @Field(() => CrmTestMailContentInput, { nullable: true, description: 'What to show in place of kept content.' })
  @Nested(() => CrmTestMailContentInput)
  content?: CrmTestMailContentInput | null;
}

@InputType({ description: 'Mails to send again.' })
export class RetryCrmMessagesInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key changes nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => [ID], { description: 'Which ones, at most 100: failed ones and those of which nobody knows.' })
  @IsUUID(undefined, { each: true })
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  ids!: string[];
}
