import { Directive, Field, ID, Int, ObjectType, registerEnumType } from '@nestjs/graphql';
import { JsonScalar } from '../scalars/scalars.ts';

/** Where a long job stands. */
export enum JobStatus {
  QUEUED = 'QUEUED',
  RUNNING = 'RUNNING',
  SUCCEEDED = 'SUCCEEDED',
  FAILED = 'FAILED',
}

registerEnumType(JobStatus, {
  name: 'JobStatus',
  description: 'Where a long job stands.',
  valuesMap: {
    QUEUED: { description: 'Accepted, not yet begun.' },
    RUNNING: { description: 'Under way.' },
    SUCCEEDED: { description: 'Done.' },
    FAILED: { description: 'Given up; the error says why.' },
  },
});

@ObjectType('Job', { description: 'Long work that goes on after the answer; ask again until it has ended.' })
@Directive('@shareable')
export class JobType {
  @Field(() => ID, { description: 'Id of the job.' })
  id!: string;

  @Field(() => String, { description: 'What kind of work it is.' })
  kind!: string;

  @Field(() => JobStatus, { description: 'Where it stands.' })
  status!: JobStatus;

  @Field(() => Int, { description: 'Units done so far.' })
  progress!: number;

  @Field(() => Int, { nullable: true, description: 'Units in all, once known.' })
  total?: number | null;

  @Field(() => JsonScalar, { nullable: true, description: 'What came of it, once it has succeeded.' })
  result?: unknown;

  @Field(() => String, { nullable: true, description: 'Why it failed.' })
  error?: string | null;
}

const WORDS: Readonly<Record<string, JobStatus>> = {
  queued: JobStatus.QUEUED,
  running: JobStatus.RUNNING,
  succeeded: JobStatus.SUCCEEDED,
};

/** A job's status as the graph shows it. */
export function toJobStatus(status: string): JobStatus {
  return WORDS[status] ?? JobStatus.FAILED;
}
