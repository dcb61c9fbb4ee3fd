import { automationJobs } from '@mh-os/contracts';
import type { Ctx } from '@mh-os/kernel';
import { Injectable, type OnApplicationBootstrap } from '@nestjs/common';

/** What came of a start. */
export interface Started {
  readonly message: string;
  /** What was made, by id. */
  readonly reference: string | null;
}

/** What a run asked for; the same for every repeat. */
export interface StartWish {
  readonly input: Readonly<Record<string, unknown>>;
  readonly key: string;
  /** When the run asked. */
  readonly at: string;
}

/** Starts one kind of work, as the rule with the permission of this work; a DomainError makes the action FAILED. */
export type Starter = (ctx: Ctx, wish: StartWish) => Promise<Started>;

/** How the jobs of the contracts are started; features register theirs when they are made. */
@Injectable()
export class AutomationStarters implements OnApplicationBootstrap {
  private readonly byJob = new Map<string, Starter>();

  register(job: string, starter: Starter): void {
    if (this.byJob.has(job)) throw new Error(`Two starters start ${job}.`);
    this.byJob.set(job, starter);
  }

  /** What contracts promise is there: found at the start, and not by the first rule that needs it. */
  onApplicationBootstrap(): void {
    const missing = automationJobs.filter(({ job }) => !this.byJob.has(job)).map(({ job }) => job);
    if (missing.length > 0) throw new Error(`Nothing starts ${missing.join(', ')}: register a starter.`);
  }

  of(job: string): Starter {
    const starter = this.byJob.get(job);
    if (!starter) throw new Error(`Nothing starts ${job}: register a starter for it.`);
    return starter;
  }
}
