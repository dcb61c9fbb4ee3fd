import { newId } from '@mh-os/kernel';
import { run } from '../growth.builders.ts';
import type { Sample } from './sample.ts';

const period = { startsOn: '2030-11-01', endsOn: '2030-11-30' };

/** A content plan with an item that somebody said something about. */
export const contentSample: Sample = {
  async seed(service, ctx) {
    const saved = { idempotencyKey: newId(), name: 'Sample', ...period };
    const { plan } = await run<{ plan: { id: string } }>(service, ctx, 'saveContentPlan', saved, 'plan { id }');
    const made = { idempotencyKey: newId(), planId: plan.id, title: 'Sample', channel: 'BLOG', body: 'Sample' };
    const { item } = await run<{ item: { id: string } }>(service, ctx, 'createContentItem', made, 'item { id }');
    const said = { idempotencyKey: newId(), id: item.id, text: 'Fine.' };
    await run(service, ctx, 'commentContentItem', said, 'comment { id }');
    return { ContentPlan: plan.id, ContentItem: item.id };
  },
  variables: {
    contentCalendar: { fromDay: '2030-11-01', toDay: '2030-11-30' },
    saveContentPlan: { input: { idempotencyKey: 'sample', name: 'Second', ...period } },
  },
};
