import { DateTimeScalar, JobType, MutationPayload, graphEnum } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsOptional, MaxLength } from 'class-validator';
import type { PageOutcome } from './page.types.ts';

export const PageOutcomeEnum = graphEnum<PageOutcome>('CompetitorPageOutcome', 'What came of reading a page.', {
  CAPTURED: 'Its price was read.',
  UNCHANGED: 'The page has not changed, so its price still holds.',
  DISALLOWED: 'Its host forbids reading it (robots.txt).',
  NO_PRICE: 'No clear price was found on it: look at the selector.',
  NOT_FOUND: 'There is no such page any more.',
  SLOWED_DOWN: 'Its host asked to be left alone for a while.',
  TOO_LARGE: 'It is larger than what is read.',
  NOT_A_PAGE: 'The address is no page.',
  REDIRECTED_AWAY: 'It leads to another site.',
  UNREACHABLE: 'Its host cannot be reached.',
  REFUSED: 'Its host refuses to show it.',
});

@ObjectType('CompetitorPage', { description: "A page on which a mapping's price stands, and what came of reading it." })
export class CompetitorPageType {
  @Field(() => ID, { description: 'Id of the page.' })
  id!: string;

  @Field(() => ID, { description: 'The mapping.' })
  listingId!: string;

  @Field(() => String, { description: 'Its address.' })
  url!: string;

  @Field(() => String, { nullable: true, description: 'CSS selector of the price, for pages without structured data.' })
  selector?: string | null;

  @Field(() => String, { description: 'How numbers are written there, e.g. de-DE.' })
  locale!: string;

  @Field(() => Boolean, { description: 'Whether it is read.' })
  enabled!: boolean;

  @Field(() => DateTimeScalar, { description: 'When it is read next, at the earliest.' })
  nextReadAt!: Date;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was last read.' })
  lastReadAt?: Date | null;

  @Field(() => PageOutcomeEnum, { nullable: true, description: 'What came of it.' })
  outcome?: PageOutcome | null;

  @Field(() => String, { nullable: true, description: 'The same in words.' })
  message?: string | null;

  @Field(() => Int, { description: 'How many readings in a row have failed.' })
  failures!: number;

  @Field(() => Int, { description: 'Version; grows by one per change.' })
  version!: number;
}

@InputType({ description: 'A page to read.' })
export class SetCompetitorPageInput {
  @Field(() => ID, { description: 'The mapping.' })
  listingId!: string;

  @Field(() => Int, { description: 'Version that the change is based on; 0 for the first.' })
  expectedVersion!: number;

  @Field(() => String, { description: 'Its address.' })
  @MaxLength(2_000)
  url!: string;

  @Field(() => String, { nullable: true, description: 'CSS selector of the price, for pages without structured data.' })
  @IsOptional()
  @MaxLength(300)
  selector?: string | null;

  @Field(() => String, { defaultValue: 'de-DE', description: 'How numbers are written there, e.g. de-DE.' })
  @MaxLength(20)
  locale!: string;

  @Field(() => Boolean, {
    description: 'Whether it is read. Switch it on only where the brand is allowed to read the page.',
  })
  enabled!: boolean;
}

@InputType({ description: 'A page to read now.' })
export class ReadCompetitorPageInput {
  @Field(() => ID, { description: 'The mapping.' })
  listingId!: string;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of a mutation of a page.' })
export class CompetitorPagePayload extends MutationPayload {
  @Field(() => CompetitorPageType, { nullable: true, description: 'The page.' })
  page?: CompetitorPageType | null;

  @Field(() => JobType, { nullable: true, description: 'The job that reads it, where one was asked for.' })
  job?: JobType | null;
}
