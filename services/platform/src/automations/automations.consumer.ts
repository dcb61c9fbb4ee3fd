import { commandAnswered, type Envelope } from '@mh-os/contracts';
import { OnAnyEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { AutomationEngine } from './engine.ts';
import { RunAnswers } from './run-answers.ts';

/** Shows every event to the rules. A consumer of its own: a rule that fails holds up nothing but automations. */
@Injectable()
export class AutomationsConsumer {
  constructor(
    private readonly engine: AutomationEngine,
    private readonly answers: RunAnswers,
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
    await this.answers.note(tx, { runId, action, done: outcome === 'done', message, reference: reference?.id ?? null });
  }
}
