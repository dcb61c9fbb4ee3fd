import { IntFilter, PageArgs, StringFilter, Where, WhereInput } from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType } from '@nestjs/graphql';
import { IsOptional, IsUUID, Length, Matches } from 'class-validator';

const DAY = /^\d{4}-\d{2}-\d{2}$/;

@WhereInput('JournalEntryWhere', 'Which entries.')
export class JournalEntryWhere extends Where<JournalEntryWhere> {
  @Field(() => StringFilter, { nullable: true, description: 'By kind.' })
  kind?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By kind of document.' })
  sourceType?: StringFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By document.' })
  sourceId?: StringFilter | null;

  @Field(() => IntFilter, { nullable: true, description: 'By number.' })
  number?: IntFilter | null;

  @Field(() => IntFilter, { nullable: true, description: 'By fiscal year.' })
  fiscalYear?: IntFilter | null;

  @Field(() => StringFilter, { nullable: true, description: 'By words of the description.' })
  description?: StringFilter | null;
}

@ArgsType()
export class JournalEntriesArgs extends PageArgs {
  @Field(() => String, { nullable: true, description: 'From this day on, such as 2026-03-01.' })
  @IsOptional()
  @Matches(DAY)
  from?: string | null;

  @Field(() => String, { nullable: true, description: 'Until this day, it included.' })
  @IsOptional()
  @Matches(DAY)
  until?: string | null;

  @Field(() => ID, { nullable: true, description: 'Only those that touch this account.' })
  @IsOptional()
  @IsUUID()
  accountId?: string | null;

  @Field(() => JournalEntryWhere, { nullable: true, description: 'Which ones; all when absent.' })
  where?: JournalEntryWhere | null;
}

@InputType('ReverseJournalEntryInput', { description: 'Takes an entry back.' })
export class ReverseJournalEntryInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { description: 'Which entry.' })
  @IsUUID()
  id!: string;

  @Field(() => String, { description: 'Why, at most 200 characters.' })
  @Length(1, 200)
  reason!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The day it counts for; that of the entry, or the first open day after it, when absent.',
  })
  @IsOptional()
  @Matches(DAY)
  date?: string | null;
}
