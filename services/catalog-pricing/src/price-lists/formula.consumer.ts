import { costChanged, importFinished, priceApplied, priceListPriced } from '@mh-os/contracts';
import { Jobs, OnEvent } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { wakeFormulas } from './formula-due.ts';

/** Starts computing prices once what they depend on has changed; what is due was marked with the change itself. */
@Injectable()
export class FormulaConsumer {
  constructor(private readonly jobs: Jobs) {}

  @OnEvent(costChanged)
  onCost(_event: unknown, tx: Tx): Promise<void> {
    return wakeFormulas(tx, this.jobs);
  }

  @OnEvent(priceApplied)
  onPrice(_event: unknown, tx: Tx): Promise<void> {
    return wakeFormulas(tx, this.jobs);
  }

  @OnEvent(priceListPriced)
  onListPrice(_event: unknown, tx: Tx): Promise<void> {
    return wakeFormulas(tx, this.jobs);
  }

  @OnEvent(importFinished)
  onImport(_event: unknown, tx: Tx): Promise<void> {
    return wakeFormulas(tx, this.jobs);
  }
}
