import {
  dealUpdated,
  leadAssigned,
  leadAssigneeChanged,
  leadFormChanged,
  memberReleased,
  taskChanged,
  workHandedOver,
} from '@mh-os/contracts';
import { changesOf, type Clock, type Ctx, isId } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { CLOCK, Db, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { LeadAssigneeEntity } from '../leads/lead-assignee.entity.ts';
import { LeadFormEntity } from '../leads/lead-form.entity.ts';
import { LeadEntity } from '../leads/lead.entity.ts';
import { OPEN } from '../leads/lead.rules.ts';
import { labelOf } from '../leads/lead-writing.ts';
import { takeTurn } from '../leads/roster.ts';
import { dealLabel } from '../pipelines/deal-writing.ts';
import { DealEntity } from '../pipelines/pipeline.entity.ts';
import { BRAND } from '../sql.ts';
import { CrmTaskEntity } from '../tasks/task.entity.ts';
import { taskLabel } from '../tasks/tasks.service.ts';
import { membersAmong } from './brand-members.ts';
import { type Handed, type Progress, progressOf } from './handover.rules.ts';
import { releases } from './releases.ts';

export const HANDOVER_JOB = 'crm.member.handover';
const BATCH = 100;

const LEADS = `SELECT id FROM lead WHERE brand_id = ${BRAND} AND owner_id = $1 AND status = ANY ($2::text[]) ORDER BY id LIMIT ${BATCH}`;
const DEALS = `SELECT id FROM deal WHERE brand_id = ${BRAND} AND owner_id = $1 AND status = 'OPEN' ORDER BY id LIMIT ${BATCH}`;
const TASKS = `SELECT id FROM crm_task WHERE brand_id = ${BRAND} AND assignee_id = $1::uuid AND state = 'OPEN' ORDER BY id LIMIT ${BATCH}`;

/** Hands over what somebody who left worked on, a batch in a transaction, and goes on where it was after a crash. */
@Injectable()
export class HandoverJobs {
  constructor(
    private readonly db: Db,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnJob(HANDOVER_JOB)
  async run(job: JobRun, ctx: Ctx): Promise<Progress> {
    const { userId } = job.input as { userId: string };
    let done = progressOf(job.state);
    if (!(await this.db.tx(ctx, (tx) => retire(tx, userId)))) return done;
    for (let more = true; more;)
      more = await this.db.tx(ctx, async (tx) => {
        const next = await this.step(tx, userId, done);
        if (next === null) tellAll(tx, userId, done);
        done = next ?? done;
        await job.checkpoint(tx, { progress: done.handed.leadsMoved + done.handed.leadsLeft, state: done });
        return next !== null;
      });
    return done;
  }

  /** The next batch; null where nothing is left. */
  private async step(tx: Tx, userId: string, { handed, released }: Progress): Promise<Progress | null> {
    const some = await this.batch(tx, userId);
    if (total(some) > 0) return { handed: sum(handed, some), released };
    // Only ids of people are ids of those who look after something.
    for (const { kind, run } of isId(userId) ? releases : []) {
      const count = await run(tx, userId, BATCH);
      if (count > 0) return { handed, released: { ...released, [kind]: released[kind] + count } };
    }
    return null;
  }

  private async batch(tx: Tx, userId: string): Promise<Handed> {
    const leads = await lockSome(tx, LeadEntity, 'handover_leads', LEADS, [userId, OPEN]);
    let leadsMoved = 0;
    for (const lead of leads) if (await this.give(tx, lead)) leadsMoved += 1;
    const deals = await lockSome(tx, DealEntity, 'handover_deals', DEALS, [userId]);
    for (const deal of deals) {
      const changes = changesOf(deal, { ownerId: null });
      await tx.update<DealEntity>(deal, { ownerId: null });
      const data = { label: dealLabel(deal), dealId: deal.id, pipelineId: deal.pipelineId, changes };
      tx.emit(dealUpdated, data, { aggregateId: deal.id, aggregateVersion: deal.version });
    }
    // Only ids of people are ids of those whom tasks are given to.
    const tasks = isId(userId) ? await lockSome(tx, CrmTaskEntity, 'handover_tasks', TASKS, [userId]) : [];
    for (const task of tasks) {
      await tx.update<CrmTaskEntity>(task, { assigneeId: null });
      const { personId, companyId, state } = task;
      const data = { label: taskLabel(task), personId, companyId, assigneeId: null, state };
      tx.emit(taskChanged, data, { aggregateId: task.id, aggregateVersion: task.version });
    }
    return { leadsMoved, leadsLeft: leads.length - leadsMoved, deals: deals.length, tasks: tasks.length };
  }

  /** Gives a lead to whoever is next, or to nobody where nobody can; whether somebody has it now. */
  private async give(tx: Tx, lead: LeadEntity): Promise<boolean> {
    const ownerId = await takeTurn(tx, lead, this.clock.now());
    const changes = changesOf(lead, { ownerId });
    await tx.update<LeadEntity>(lead, { ownerId });
    const data = { label: labelOf(lead), leadId: lead.id, ownerId, changes };
    tx.emit(leadAssigned, data, { aggregateId: lead.id, aggregateVersion: lead.version });
    return ownerId !== null;
  }
}

async function lockSome<E extends { id: string }>(
  tx: Tx,
  entity: new () => E,
  name: string,
  sql: string,
  params: readonly unknown[],
): Promise<E[]> {
  const found = await tx.query<{ id: string }>(name, sql, params);
  return tx.lockAll(
    entity,
    found.map(({ id }) => id),
  );
}

/** Somebody who left gets no more leads, neither in turn nor by a form. False where they came back meanwhile. */
async function retire(tx: Tx, userId: string): Promise<boolean> {
  if ((await membersAmong(tx, [userId])).size > 0) return false;
  const entry = await tx.findOne(LeadAssigneeEntity, { userId, active: true });
  if (entry) {
    const changes = changesOf(entry, { active: false });
    await tx.update<LeadAssigneeEntity>(entry, { active: false });
    const target = { aggregateId: entry.id, aggregateVersion: entry.version };
    tx.emit(leadAssigneeChanged, { label: 'Assignment of leads', userId, changes }, target);
  }
  for (const form of await tx.find(LeadFormEntity, { assigneeId: In([userId]) })) {
    const changes = changesOf(form, { assigneeId: null });
    await tx.update<LeadFormEntity>(form, { assigneeId: null });
    tx.emit(leadFormChanged, { label: form.name, changes }, { aggregateId: form.id, aggregateVersion: form.version });
  }
  return true;
}

function sum(a: Handed, b: Handed): Handed {
  return {
    ...{ leadsMoved: a.leadsMoved + b.leadsMoved, leadsLeft: a.leadsLeft + b.leadsLeft },
    ...{ deals: a.deals + b.deals, tasks: a.tasks + b.tasks },
  };
}

const total = (counts: object): number => Object.values(counts).reduce((all: number, n: number) => all + n, 0);

function tellAll(tx: Tx, userId: string, { handed, released }: Progress): void {
  const target = { aggregateId: userId, aggregateVersion: 1 };
  if (total(handed) > 0) tx.emit(workHandedOver, { label: 'Work handed over', userId, ...handed }, target);
  if (total(released) > 0) tx.emit(memberReleased, { label: 'Nobody looks after it', userId, ...released }, target);
}
