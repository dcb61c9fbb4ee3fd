import { DateTimeScalar, JsonScalar } from '@mh-os/graphql';
import { Field, ID, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('LeadContribution', { description: 'What one factor brought to a score.' })
export class LeadContributionType {
  @Field(() => String, { description: 'Key of the factor.' })
  key!: string;

  @Field(() => String, { description: 'Name of the factor.' })
  label!: string;

  @Field(() => Int, { description: 'Points; of a model thousandths of log-odds.' })
  points!: number;

  @Field(() => JsonScalar, { nullable: true, description: 'The value that it looked at.' })
  input?: unknown;
}

@ObjectType('LeadScore', { description: 'A score: by which version, from what, and what each factor brought.' })
export class LeadScoreType {
  @Field(() => ID, { description: 'Id of the score.' })
  id!: string;

  @Field(() => String, { description: 'RULES or MODEL.' })
  kind!: string;

  @Field(() => Int, { description: 'Number of the version of the rules or of the model.' })
  number!: number;

  @Field(() => Int, { description: 'The score: the sum of its contributions.' })
  points!: number;

  @Field(() => Int, { nullable: true, description: 'Chance in millionths, of a model.' })
  chancePpm!: number | null;

  @Field(() => [LeadContributionType], { description: 'What each factor brought.' })
  contributions!: LeadContributionType[];

  @Field(() => JsonScalar, { description: 'What it was worked out from.' })
  inputs!: object;

  @Field(() => DateTimeScalar, { description: 'As of when.' })
  asOf!: Date;
}
