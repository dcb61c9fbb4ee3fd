import { automationCommandRequested, automationCommands, type Envelope } from '@mh-os/contracts';
import { Ctx } from '@mh-os/kernel';
import { Jobs, OnEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { AUTOMATION_COMMAND_JOB } from './automation-commands.jobs.ts';

type Requested = z.infer<typeof automationCommandRequested.schema>;

/**
 * Takes what automations ask of this service. As a job, because a refusal is an answer here and no failure of the event: it
 * must not come again and again.
 */
@Injectable()
export class AutomationCommandsConsumer {
  constructor(private readonly jobs: Jobs) {}

  @OnEvent(automationCommandRequested)
  async onRequested(event: Envelope<Requested>, tx: Tx): Promise<void> {
    const { data } = event;
    if (data.domain !== 'catalog-pricing') return;
    const known = automationCommands.find((each) => each.domain === data.domain && each.command === data.command);
    // The rule acts, with what this one command needs: the person who switched it on held that.
    const acting = new Ctx({
      brandId: tx.ctx.brandId,
      actor: { kind: 'automation', id: data.ruleId, name: data.label },
      permissions: known ? [known.permission] : [],
      requestId: event.id,
      correlationId: event.correlationId,
      causationId: event.id,
    });
    await this.jobs.enqueue(tx.as(acting), AUTOMATION_COMMAND_JOB, { causationId: event.id, ...data });
  }
}
