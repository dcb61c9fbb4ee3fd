import { taskChanged } from '@mh-os/contracts';
import { countRows, readPage, type SqlPart, thenId } from '@mh-os/graphql';
import { DomainError, type Ctx, type Page } from '@mh-os/kernel';
import { Db, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { CompanyEntity } from '../companies/company.entity.ts';
import { lockPerson } from '../people/people.service.ts';
import { assertMembers } from '../members/brand-members.ts';
import { Members } from '../members/members.ts';
import { CrmTaskEntity, type TaskState } from './task.entity.ts';
import { decideNext, decideRule, decideTitle } from './task.rules.ts';
import type { SaveCrmTaskInput, TaskType } from './task.type.ts';
import { wantedId } from '../sql.ts';

const READ = 'crm.task.read';
const WRITE = 'crm.task.write';
const COLUMNS = `t.id, t.title, t.description, t.state, t.due_at AS "dueAt", t.remind_at AS "remindAt", t.rule, t.previous_id AS "previousId",
  t.version, t.created_at AS "createdAt", t.person_id AS "personId", t.company_id AS "companyId", t.assignee_id AS "assigneeId"`;
const WHERE = `($1::text IS NULL OR t.state = $1) AND ($2::uuid IS NULL OR t.assignee_id = $2) AND ($3::timestamptz IS NULL OR t.due_at < $3)
  AND ($4::uuid IS NULL OR t.person_id = $4) AND ($5::uuid IS NULL OR t.company_id = $5)`;

/** Which tasks. */
export interface TaskFilter {
  readonly state?: TaskState | null | undefined;
  /** Only those of the caller. */
  readonly mine?: boolean | null | undefined;
  readonly dueBefore?: Date | null | undefined;
  readonly personId?: string | null | undefined;
  readonly companyId?: string | null | undefined;
}

function conditionOf(ctx: Ctx, { state, mine, dueBefore, personId, companyId }: TaskFilter): SqlPart {
  const params = [
    ...[state ?? null, mine ? wantedId(ctx.actor.id) : null, dueBefore ?? null],
    ...[wantedId(personId), wantedId(companyId)],
  ];
  return { sql: WHERE, params };
}

/** What there is to do. */
@Injectable()
export class TasksService {
  constructor(
    private readonly db: Db,
    private readonly members: Members,
  ) {}

  page(ctx: Ctx, filter: TaskFilter, args: { first?: number; after?: string | null }): Promise<Page<TaskType>> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) =>
      readPage<TaskType>(tx, args, {
        name: 'crm_tasks',
        select: COLUMNS,
        from: 'crm_task t',
        where: conditionOf(ctx, filter),
        order: thenId({ sql: 't.due_at', type: 'timestamptz', nullable: true }, 't.id'),
      }),
    );
  }

  count(ctx: Ctx, filter: TaskFilter): Promise<number> {
    ctx.require(READ);
    return this.db.read(ctx, (tx) => countRows(tx, 'crm_tasks_count', 'crm_task t', conditionOf(ctx, filter)));
  }

  async save(ctx: Ctx, input: SaveCrmTaskInput): Promise<CrmTaskEntity> {
    ctx.require(WRITE);
    const { idempotencyKey, ...wish } = input;
    await this.members.learn(ctx, [wish.assigneeId]);
    return this.db.tx(ctx, async (tx) => {
      const key = { ...wish, dueAt: wish.dueAt?.toISOString(), remindAt: wish.remindAt?.toISOString() };
      const id = await tx.idempotent('saveCrmTask', idempotencyKey, key, async () => {
        const kept = wish.id ? (await tx.get(CrmTaskEntity, wish.id)).assigneeId : null;
        if (wish.assigneeId !== kept) await assertMembers(tx, [wish.assigneeId], ['assigneeId']);
        const task = wish.id ? await this.change(tx, wish.id, wish) : await addTask(tx, wish);
        return task.id;
      });
      return tx.get(CrmTaskEntity, id);
    });
  }

  /** Ends a task, once; where it comes again the next is made in the same transaction. */
  finish(ctx: Ctx, id: string, cancelled: boolean): Promise<{ task: CrmTaskEntity; next: CrmTaskEntity | null }> {
    ctx.require(WRITE);
    return this.db.tx(ctx, async (tx) => {
      const task = await tx.lock(CrmTaskEntity, id);
      assertOpen(task);
      await tx.update(task, { state: cancelled ? 'CANCELLED' : 'DONE', endedAt: new Date() });
      tell(tx, task);
      const follows = !cancelled && task.rule && task.dueAt ? decideNext(task.rule, task.dueAt) : null;
      if (!follows) return { task, next: null };
      const { title, description, personId, companyId, assigneeId } = task;
      const ahead = task.remindAt && task.dueAt ? task.dueAt.getTime() - task.remindAt.getTime() : null;
      const next = await tx.insert(CrmTaskEntity, {
        ...{ title, description, personId, companyId, assigneeId, ...follows, previousId: task.id },
        ...{ state: 'OPEN', remindedAt: null, endedAt: null },
        remindAt: ahead === null ? null : new Date(follows.dueAt.getTime() - ahead),
      });
      tell(tx, next);
      return { task, next };
    });
  }

  private async change(tx: Tx, id: string, wish: Omit<SaveCrmTaskInput, 'idempotencyKey'>): Promise<CrmTaskEntity> {
    const task = await tx.lock(CrmTaskEntity, id);
    assertOpen(task);
    const dueAt = wish.dueAt === undefined ? task.dueAt : wish.dueAt;
    const remindAt = wish.remindAt === undefined ? task.remindAt : wish.remindAt;
    const patch = {
      ...{ title: decideTitle(wish.title), dueAt, remindAt },
      ...(wish.description !== undefined && { description: wish.description?.trim() || null }),
      ...(wish.assigneeId !== undefined && { assigneeId: wish.assigneeId }),
      ...(remindAt?.getTime() !== task.remindAt?.getTime() && { remindedAt: null }),
      rule: decideRule(wish.rule === undefined ? task.rule : wish.rule, dueAt),
    };
    await tx.update(task, patch, wish.expectedVersion ?? undefined);
    tell(tx, task);
    return task;
  }
}

/** Adds a task and tells of it, within what the caller does. */
export async function addTask(tx: Tx, wish: Omit<SaveCrmTaskInput, 'idempotencyKey'>): Promise<CrmTaskEntity> {
  if (wish.personId) await lockPerson(tx, wish.personId);
  if (wish.companyId) await tx.get(CompanyEntity, wish.companyId);
  const dueAt = wish.dueAt ?? null;
  const task = await tx.insert(CrmTaskEntity, {
    ...{ title: decideTitle(wish.title), description: wish.description?.trim() || null, state: 'OPEN', dueAt },
    ...{ personId: wish.personId ?? null, companyId: wish.companyId ?? null, assigneeId: wish.assigneeId ?? null },
    ...{ remindAt: wish.remindAt ?? null, remindedAt: null, endedAt: null, previousId: null },
    rule: decideRule(wish.rule, dueAt),
  });
  tell(tx, task);
  return task;
}

function assertOpen({ state }: CrmTaskEntity): void {
  if (state !== 'OPEN')
    throw new DomainError('CRM_TASK_ENDED', `This task is ${state.toLowerCase()} already.`, { details: { state } });
}

/** What events call a task: whom it is about, never its words. */
export const taskLabel = ({ id }: { readonly id: string }): string => `T-${id.slice(-6)}`;

function tell(tx: Tx, task: CrmTaskEntity): void {
  const { personId, companyId, assigneeId, state } = task;
  const data = { label: taskLabel(task), personId, companyId, assigneeId, state };
  tx.emit(taskChanged, data, { aggregateId: task.id, aggregateVersion: task.version });
}
