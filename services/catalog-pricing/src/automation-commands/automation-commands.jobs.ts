import { type automationCommandRequested, commandAnswered, createPriceDraftCommand } from '@mh-os/contracts';
import { type Ctx, DomainError } from '@mh-os/kernel';
import { type JobRun, OnJob } from '@mh-os/messaging';
import { Db } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import type { z } from 'zod';
import { DraftDecisions } from '../drafts/draft-decisions.ts';
import { DraftWriting } from '../drafts/draft-writing.ts';

/** Kind of the job that does what an automation asked for. */
export const AUTOMATION_COMMAND_JOB = 'automation-command';

type Asked = z.infer<typeof automationCommandRequested.schema> & { readonly causationId: string };
type Made = { readonly message: string; readonly reference: { readonly type: string; readonly id: string } };

/** Does what automations ask for and answers what came of it. Nothing here decides: what is made waits for people. */
@Injectable()
export class AutomationCommandJobs {
  constructor(
    private readonly db: Db,
    private readonly writing: DraftWriting,
    private readonly decisions: DraftDecisions,
  ) {}

  @OnJob(AUTOMATION_COMMAND_JOB)
  async run(job: JobRun, caller: Ctx): Promise<unknown> {
    const asked = job.input as Asked;
    // The event is the cause, not the job: platform follows chains of automations from event to event.
    const ctx = caller.with({ causationId: asked.causationId });
    try {
      const { message, reference } = await this.perform(ctx, asked);
      await this.answer(ctx, asked, { outcome: 'done', code: null, message, reference });
      return reference;
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'unavailable' || job.signal.aborted) throw error;
      await this.answer(ctx, asked, { outcome: 'refused', code: error.code, message: error.message, reference: null });
      return { refused: error.code };
    }
  }

  private async perform(ctx: Ctx, asked: Asked): Promise<Made> {
    if (asked.command !== 'create-price-draft')
      throw new DomainError('COMMAND_UNKNOWN', `catalog-pricing has no command ${asked.command}.`);
    const { title, rationale, lines } = createPriceDraftCommand.parse(asked.input);
    const input = { title, rationale, lines, evidence: [], validateOnly: false, idempotencyKey: asked.idempotencyKey };
    const draft = await this.writing.create(ctx, input);
    const reference = { type: 'price-draft', id: draft.id };
    if (draft.status !== 'DRAFT') return { message: 'The price draft was written before.', reference };
    try {
      // An automation has no second look at its draft: it is for people to decide at once.
      await this.decisions.submit(ctx, { id: draft.id, expectedVersion: draft.version });
      return { message: 'A price draft was written and waits for approval.', reference };
    } catch (error) {
      if (!(error instanceof DomainError) || error.kind === 'unavailable') throw error;
      return { message: `A price draft was written but not submitted: ${error.message}`, reference };
    }
  }

  private async answer(
    ctx: Ctx,
    { runId, action, label }: Asked,
    told: Pick<z.infer<typeof commandAnswered.schema>, 'outcome' | 'code' | 'message' | 'reference'>,
  ): Promise<void> {
    await this.db.tx(ctx, async (tx) => {
      tx.emit(commandAnswered, { label, runId, action, ...told }, { aggregateId: runId, aggregateVersion: 1 });
    });
  }
}
