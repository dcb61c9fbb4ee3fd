import { newId } from '@mh-os/kernel';
import { Db } from '@mh-os/persistence';
import { bindPayload } from '../../src/approvals/approvals.rules.ts';
import { ApprovalsService } from '../../src/approvals/approvals.service.ts';
import type { Sample } from './sample.ts';

/**
 * A change that waits; the people sample, which comes first, has somebody who could decide. The sampled events are ones
 * that approvals ignore: what they lead to otherwise is told by further events, in a time of their own.
 */
export const approvalsSample: Sample = {
  async seed(service, ctx) {
    const change = {
      id: newId(),
      kind: 'sample.thing.set',
      service: 'sample',
      permission: 'platform.flag.write',
      subject: { type: 'thing', id: newId(), label: 'Thing' },
      ...{ summary: 'Changes the thing', summaryKey: null, summaryParams: {} },
      changes: [],
      ...bindPayload({ a: 1 }),
    };
    const open = service.app.get(ApprovalsService);
    await service.app.get(Db).tx(ctx, (tx) => open.open(tx, change, ctx.actor));
    return { ApprovalRequest: change.id };
  },
};
