import { DateTimeScalar, graphEnum, JsonScalar } from '@mh-os/graphql';
import { ArgsType, Field, ID, InputType, Int } from '@nestjs/graphql';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsInt,
  IsUUID,
  Length,
  Matches,
  Max,
  MaxLength,
  Min,
  ValidateIf,
} from 'class-validator';
import type { JourneyAction } from './journey.rules.ts';

type Moving = Exclude<JourneyAction, 'ACTIVATE'>;

export const JourneyActionEnum = graphEnum<Moving>('JourneyAction', 'What happens to a journey.', {
  PAUSE: 'Nothing is done any more; whoever comes in waits.',
  RESUME: 'It goes on; what became due meanwhile is done.',
  ARCHIVE: 'It is put away for good; whoever is in it leaves.',
});

const TIME = /^([01]\d|2[0-3]):[0-5]\d$/;
const given = (field: string) => (input: object) => (input as Record<string, unknown>)[field] != null;

@InputType({ description: 'A new journey.' })
export class CreateJourneyInput {
  @Field(() => String, { description: 'Name.' })
  @Length(1, 120)
  name!: string;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @MaxLength(500)
  description?: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'The draft; without it an empty one.' })
  draft?: object | null;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 180)
  idempotencyKey!: string;
}

@InputType({ isAbstract: true })
abstract class OneJourney {
  @Field(() => ID, { description: 'The journey.' })
  @IsUUID()
  id!: string;

  @Field(() => Int, { description: 'Version that the change is based on.' })
  @IsInt()
  expectedVersion!: number;
}

@InputType({ description: 'Changes of a journey; what is left out stays. Whoever is on the way goes on as before.' })
export class UpdateJourneyInput extends OneJourney {
  @Field(() => String, { nullable: true, description: 'Name.' })
  @Length(1, 120)
  name?: string | null;

  @Field(() => String, { nullable: true, description: 'What it is for.' })
  @MaxLength(500)
  description?: string | null;

  @Field(() => JsonScalar, { nullable: true, description: 'The whole draft.' })
  draft?: object | null;
}

@InputType({ description: 'The draft becomes the version that people go through.' })
export class ActivateJourneyInput extends OneJourney {
  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether those on the way change over, where the new version has the step at which they stand.',
  })
  moveEnrolments!: boolean;
}

@InputType({ description: 'A journey pauses, goes on or is put away.' })
export class MoveJourneyInput extends OneJourney {
  @Field(() => JourneyActionEnum, { description: 'What happens.' })
  action!: Moving;
}

@InputType({ description: 'People who are put into a journey by hand.' })
export class EnrolInJourneyInput {
  @Field(() => ID, { description: 'The journey.' })
  @IsUUID()
  id!: string;

  @Field(() => [ID], { description: 'Who; at most 500.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  personIds!: string[];

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 180)
  idempotencyKey!: string;
}

@InputType({ description: 'People who are taken out of journeys.' })
export class LeaveJourneyInput {
  @Field(() => [ID], { description: 'Their enrolments; at most 500.' })
  @ArrayMinSize(1)
  @ArrayMaxSize(500)
  @IsUUID(undefined, { each: true })
  enrolmentIds!: string[];
}

@InputType({ description: 'How journeys treat people. What is left out is not limited.' })
export class SaveJourneySettingsInput {
  @Field(() => Int, { description: 'Version that the change is based on; 0 at first.' })
  @IsInt()
  expectedVersion!: number;

  @Field(() => String, { nullable: true, description: 'When quiet hours begin, such as 21:00.' })
  @ValidateIf(given('quietFrom'))
  @Matches(TIME)
  quietFrom?: string | null;

  @Field(() => String, { nullable: true, description: 'When they end.' })
  @ValidateIf(given('quietTo'))
  @Matches(TIME)
  quietTo?: string | null;

  @Field(() => Int, { nullable: true, description: 'Messages of marketing to a person in a day.' })
  @ValidateIf(given('mostPerDay'))
  @Min(1)
  @Max(100)
  mostPerDay?: number | null;
}

@ArgsType()
export class JourneyDryRunArgs {
  @Field(() => ID, { description: 'The journey.' })
  journeyId!: string;

  @Field(() => ID, { description: 'Who would come in.' })
  personId!: string;

  @Field(() => JsonScalar, { nullable: true, description: 'A draft that is not saved; else the saved one.' })
  definition?: object | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When they would come in; now when absent.' })
  at?: Date | null;

  @Field(() => [String], {
    defaultValue: [],
    description: 'Keys of waits whose event happens at once, and of questions whose answer is yes.',
  })
  @ArrayMaxSize(100)
  happens!: string[];
}
