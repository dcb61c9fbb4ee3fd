import { type Envelope, membershipChanged, userCreated, userRemoved } from '@mh-os/contracts';
import { OnEvent } from '@mh-os/messaging';
import { Jobs, type Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { tellMember } from './brand-members.ts';
import { HANDOVER_JOB } from './handover.jobs.ts';

type Of<D extends { schema: z.ZodType }> = Envelope<z.infer<D['schema']>>;

/** Keeps who works for the brand; what somebody who leaves worked on is handed over in a job. */
@Injectable()
export class MembersConsumer {
  constructor(private readonly jobs: Jobs) {}

  @OnEvent(userCreated)
  async joined({ aggregateId, occurredAt }: Of<typeof userCreated>, tx: Tx): Promise<void> {
    await tellMember(tx, aggregateId, false, occurredAt);
  }

  @OnEvent(userRemoved)
  left({ aggregateId, occurredAt }: Of<typeof userRemoved>, tx: Tx): Promise<void> {
    return this.leave(tx, aggregateId, occurredAt);
  }

  /** Without any role nobody can work for the brand. */
  @OnEvent(membershipChanged)
  async changed({ data, occurredAt }: Of<typeof membershipChanged>, tx: Tx): Promise<void> {
    const roles = data.changes.find(({ field }) => field === 'roles');
    if (!roles) return;
    if (roles.after) await tellMember(tx, data.userId, false, occurredAt);
    else await this.leave(tx, data.userId, occurredAt);
  }

  private async leave(tx: Tx, userId: string, at: string): Promise<void> {
    if (await tellMember(tx, userId, true, at)) await this.jobs.enqueue(tx, HANDOVER_JOB, { userId });
  }
}
