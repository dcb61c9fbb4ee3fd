import { commandAnswered, type Envelope } from '@mh-os/contracts';
import { OnAnyEvent } from '@mh-os/messaging';
import { type Clock } from '@mh-os/kernel';
import { CLOCK, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { AutomationRunEntity } from './automation-run.entity.ts';
import { AutomationEngine } from './engine.ts';

/** Shows every event to the rules. A consumer of its own: a rule that fails holds up nothing but automations. */
@Injectable()
export class AutomationsConsumer {
  constructor(
    private readonly engine: AutomationEngine,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {}

  @OnAnyEvent({ consumer: 'automations' })
  async onEvent(event: Envelope, tx: Tx): Promise<void> {
    if (event.brandId === null) return;
    if (event.type === commandAnswered.type) await this.answered(tx, event);
    await this.engine.consider(tx, event.brandId, event);
  }

  /** What another service said to what a run asked of it. */
  private async answered(tx: Tx, event: Envelope): Promise<void> {
    const parsed = commandAnswered.schema.safeParse(event.data);
    if (!parsed.success) return;
    const { runId, action, outcome, message, reference } = parsed.data;
    const run = await tx.findOne(AutomationRunEntity, { id: runId });
    if (!run || !run.results[action]) return;
    const locked = await tx.lock(AutomationRunEntity, runId);
    const results = locked.results.map((result) =>
      result.action === action
        ? {
            ...result,
            message,
            status: outcome === 'done' ? ('DONE' as const) : ('FAILED' as const),
            reference: reference?.id ?? null,
          }
        : result,
    );
    const failed = results.filter((result) => result.status === 'FAILED').length;
    const reason = `${failed} of ${results.length} actions could not be done.`;
    await tx.update(locked, {
      results,
      ...(failed > 0 ? { status: 'FAILED' as const, reason } : {}),
      finishedAt: this.clock.now(),
    });
  }
}
