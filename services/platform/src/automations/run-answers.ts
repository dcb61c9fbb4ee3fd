import type { Clock } from '@mh-os/kernel';
import { CLOCK, type Tx } from '@mh-os/persistence';
import { Inject, Injectable } from '@nestjs/common';
import { AutomationRunEntity } from './automation-run.entity.ts';

/** What came of something that a run asked for. */
export interface RunAnswer {
  readonly runId: string;
  /** Place of the action in the rule. */
  readonly action: number;
  readonly done: boolean;
  readonly message: string;
  readonly reference: string | null;
}

/** Writes what came later of what a run asked for: of another service, of work in the background. */
@Injectable()
export class RunAnswers {
  constructor(@Inject(CLOCK) private readonly clock: Clock) {}

  /** A run that was forgotten meanwhile is told nothing. */
  async note(tx: Tx, { runId, action, done, message, reference }: RunAnswer): Promise<void> {
    const run = await tx.findOne(AutomationRunEntity, { id: runId });
    if (!run || !run.results[action]) return;
    const locked = await tx.lock(AutomationRunEntity, runId);
    const status = done ? ('DONE' as const) : ('FAILED' as const);
    const results = locked.results.map((result) =>
      result.action === action ? { ...result, message, status, reference } : result,
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
