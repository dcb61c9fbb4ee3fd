import { JobType, JsonScalar, MutationPayload } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { Length } from 'class-validator';
import { PersonType } from '../people/person.type.ts';

@ObjectType('SegmentCount', { description: 'How many a filter finds now.' })
export class SegmentCountType {
  @Field(() => Int, {
    description: 'How many; of very many people about, rounded to what the estimate can answer for.',
  })
  count!: number;

  @Field(() => Int, { description: 'Of how many people; about, where there are more than are counted in time.' })
  of!: number;

  @Field(() => Boolean, {
    description: 'Whether all people were looked at; else the count is told from some, drawn by lot.',
  })
  exact!: boolean;

  @Field(() => Int, {
    nullable: true,
    description: 'Of an estimate: no fewer than this, with high in 19 of 20 cases (95 % interval).',
  })
  low!: number | null;

  @Field(() => Int, { nullable: true, description: 'Of an estimate: no more than this.' })
  high!: number | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'Of an estimate: how many people were looked at. They are the same each time, so that filters compare.',
  })
  sampled!: number | null;

  @Field(() => [PersonType], { description: 'Some of them.' })
  sample!: PersonType[];
}

@InputType({ description: 'A filter whose people are counted exactly.' })
export class CountSegmentInput {
  @Field(() => JsonScalar, { description: 'The filter.' })
  filter!: unknown;

  @Field(() => ID, { description: 'Key of this command: repeating it does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;
}

@ObjectType({ description: 'Outcome of asking for an exact count.' })
export class CountSegmentPayload extends MutationPayload {
  @Field(() => JobType, {
    nullable: true,
    description: 'The job that counts; its result is { count, of }. See segmentCountJob.',
  })
  job?: JobType | null;
}
