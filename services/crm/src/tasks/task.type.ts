import { connectionOf, DateTimeScalar, MutationPayload, graphEnum } from '@mh-os/graphql';
import { Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import { IsInt, IsUUID, Length, MaxLength, Min } from 'class-validator';
import type { TaskState } from './task.entity.ts';

export const TaskStateEnum = graphEnum('CrmTaskState', 'Where a task stands.', {
  OPEN: 'To be done.',
  DONE: 'Done.',
  CANCELLED: 'Not to be done any more.',
});

@ObjectType('CrmTask', { description: 'Something to do.' })
export class TaskType {
  @Field(() => ID, { description: 'Id of the task.' })
  id!: string;

  @Field(() => String, { description: 'What to do.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  description?: string | null;

  @Field(() => TaskStateEnum, { description: 'Where it stands.' })
  state!: TaskState;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when.' })
  dueAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When to remind of it.' })
  remindAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'How it comes again, as an RRULE.' })
  rule?: string | null;

  @Field(() => ID, { nullable: true, description: 'The task that it follows.' })
  previousId?: string | null;

  @Field(() => Int, { description: 'Grows by one per change.' })
  version!: number;

  @Field(() => DateTimeScalar, { description: 'When it was added.' })
  createdAt!: Date;

  personId?: string | null;
  companyId?: string | null;
  assigneeId?: string | null;
}

export const { Connection: TaskConnection } = connectionOf(TaskType, 'CrmTask');

@InputType({ description: 'A task, new or changed; what is left out of a change stays.' })
export class SaveCrmTaskInput {
  @Field(() => ID, { description: 'Any text of yours: a repeat with the same key does nothing twice.' })
  @Length(1, 200)
  idempotencyKey!: string;

  @Field(() => ID, { nullable: true, description: 'Which task to change; absent for a new one.' })
  @IsUUID()
  id?: string | null;

  @Field(() => Int, { nullable: true, description: 'The version that you saw, where a task is changed.' })
  @IsInt()
  @Min(1)
  expectedVersion?: number | null;

  @Field(() => String, { description: 'What to do.' })
  @Length(1, 200)
  title!: string;

  @Field(() => String, { nullable: true, description: 'More about it.' })
  @MaxLength(5000)
  description?: string | null;

  @Field(() => ID, { nullable: true, description: 'About whom.' })
  @IsUUID()
  personId?: string | null;

  @Field(() => ID, { nullable: true, description: 'About which company.' })
  @IsUUID()
  companyId?: string | null;

  @Field(() => ID, { nullable: true, description: 'Who does it.' })
  @IsUUID()
  assigneeId?: string | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'Until when.' })
  dueAt?: Date | null;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When to remind of it.' })
  remindAt?: Date | null;

  @Field(() => String, { nullable: true, description: 'How it comes again, as an RRULE, e.g. FREQ=WEEKLY.' })
  @MaxLength(200)
  rule?: string | null;
}

@InputType({ description: 'Which task has ended, and how.' })
export class FinishCrmTaskInput {
  @Field(() => ID, { description: 'Which one.' })
  @IsUUID()
  id!: string;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether it is not to be done any more; a cancelled one does not come again.',
  })
  cancelled!: boolean;
}

@ObjectType('CrmTaskPayload', { description: 'The task, or why it was refused.' })
export class TaskPayload extends MutationPayload {
  @Field(() => TaskType, { nullable: true, description: 'The task.' })
  task?: TaskType;

  @Field(() => TaskType, { nullable: true, description: 'The one that comes next, where it comes again.' })
  next?: TaskType | null;
}
