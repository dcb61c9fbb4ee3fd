import { MutationPayload } from '@mh-os/graphql';
import { Field, Int, ObjectType } from '@nestjs/graphql';

@ObjectType('MarketingPerformanceFault', { description: 'A row that was left out.' })
export class PerformanceFaultType {
  @Field(() => Int, { description: 'Line of the file, its heading being 1; of rows their place from 1.' })
  line!: number;

  @Field(() => String, { nullable: true, description: 'Which column.' })
  column!: string | null;

  @Field(() => String, { description: 'Why.' })
  message!: string;
}

@ObjectType({ description: 'What became of figures of marketing.' })
export class ImportMarketingPerformancePayload extends MutationPayload {
  @Field(() => Int, { nullable: true, description: 'Rows that are new, or would be.' })
  added?: number;

  @Field(() => Int, { nullable: true, description: 'Rows that replace what the source told before.' })
  replaced?: number;

  @Field(() => Int, { nullable: true, description: 'Rows that say what is there already.' })
  unchanged?: number;

  @Field(() => [PerformanceFaultType], { nullable: true, description: 'Rows that were left out; all others came in.' })
  faults?: PerformanceFaultType[];

  @Field(() => [String], {
    nullable: true,
    description: 'Campaign codes that no campaign has; they are kept as they are.',
  })
  unknownCodes?: string[];
}
