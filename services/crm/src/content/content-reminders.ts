import { contentDue } from '@mh-os/contracts';
import type { Clock } from '@mh-os/kernel';
import { Every, Rounds } from '@mh-os/messaging';
import { CLOCK, Db } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import { type Reminder, remindAll } from '../reminding.ts';
import { ContentItemEntity } from './content.entity.ts';
import { itemData } from './item-writing.ts';

const CONTENT: Reminder<{ readonly id: string }> = {
  worker: { id: 'crm', name: 'Content' },
  ...{ table: 'content_item', at: 'planned_at', toldAt: 'told_at', returning: 'id' },
  where: `status IN ('APPROVED', 'SCHEDULED')`,
  async tell(tx, due) {
    for (const item of await tx.find(ContentItemEntity, { id: In(due.map(({ id }) => id)) }))
      tx.emit(contentDue, itemData(item), { aggregateId: item.id, aggregateVersion: item.version });
  },
};

/** Reminds the owner of approved content whose time has come, each once. */
@Injectable()
export class ContentReminders {
  constructor(
    private readonly db: Db,
    private readonly rounds: Rounds,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  /** Reminds of what is due now in all brands; returns of how many. */
  @Every(30_000)
  sweep(): Promise<number> {
    return remindAll({ db: this.db, rounds: this.rounds }, CONTENT, this.clock.now());
  }
}
