import { taskReminded } from '@mh-os/contracts';
import type { Clock } from '@mh-os/kernel';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { type Reminder, remindAll } from '../reminding.ts';
import { taskLabel } from './tasks.service.ts';

interface Due {
  readonly id: string;
  readonly version: number;
  readonly personId: string | null;
  readonly companyId: string | null;
  readonly assigneeId: string | null;
}

const TASKS: Reminder<Due> = {
  worker: { id: 'crm', name: 'Tasks' },
  ...{ table: 'crm_task', at: 'remind_at', toldAt: 'reminded_at', where: `state = 'OPEN'` },
  returning: `id, version, person_id AS "personId", company_id AS "companyId", assignee_id AS "assigneeId"`,
  tell(tx, due) {
    for (const { id, version, ...about } of due)
      tx.emit(taskReminded, { label: taskLabel({ id }), ...about }, { aggregateId: id, aggregateVersion: version });
  },
};

/** Reminds of tasks, each once. */
@Injectable()
export class TaskReminders {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Reminds of what is due now in all brands; returns of how many. */
  @Every(30_000)
  sweep(): Promise<number> {
    return remindAll({ db: this.db, rounds: this.rounds }, TASKS, this.clock.now());
  }
}
