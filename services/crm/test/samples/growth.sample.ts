import { newId } from '@mh-os/kernel';
import { aLead, aDeal, run, someRules } from '../growth.builders.ts';
import { someMembers } from '../people.builders.ts';
import type { Sample } from './sample.ts';

const fields = [{ key: 'email', label: 'E-mail', kind: 'EMAIL', required: true }];
const plan = {
  name: 'Second',
  lostReasons: ['Price'],
  stages: [
    { name: 'New', probability: 10 },
    { name: 'Won', kind: 'WON', probability: 100 },
    { name: 'Lost', kind: 'LOST', probability: 0 },
  ],
};

/** A lead with rules that score it, a form, somebody who gets leads, a deal. */
export const growthSample: Sample = {
  async seed(service, ctx) {
    await run(
      service,
      ctx,
      'saveScoreRules',
      { name: 'Sample', rules: someRules, idempotencyKey: newId() },
      'scoring { won }',
    );
    await someMembers(service, ctx, 'sample');
    await run(service, ctx, 'setLeadAssignee', { userId: 'sample' }, 'assignee { id }');
    const form = { name: 'Sample', source: 'website', fields, idempotencyKey: newId() };
    await run(service, ctx, 'createLeadForm', form, 'form { id }');
    const lead = await aLead(service, ctx);
    const deal = await aDeal(service, ctx);
    const [pipeline] = (await service.graphql(ctx, '{ pipelines { id } }')).data!['pipelines'] as { id: string }[];
    const segment = { name: 'Sample', filter: { field: 'country', op: 'eq', value: 'DE' }, idempotencyKey: newId() };
    const made = await run<{ segment: { id: string } }>(service, ctx, 'createSegment', segment, 'segment { id }');
    return { Segment: made.segment.id, Lead: lead.id, Deal: deal.id, Pipeline: pipeline!.id };
  },
  variables: {
    crmGrowthSummary: { from: '2026-01-01', until: '2026-01-31' },
    setLeadAssignee: { input: { userId: 'sample' } },
    scoreRulesPreview: { rules: someRules },
    assignLead: { input: { id: newId(), expectedVersion: 1 } },
    captureLead: { input: { source: 'sample', givenName: 'Sample', idempotencyKey: 'sample' } },
    importLeads: { input: { csv: 'given name,chairs\nAna,3', source: 'sample', idempotencyKey: 'sample' } },
    createLeadForm: { input: { name: 'Form', source: 'sample', fields, idempotencyKey: 'sample' } },
    updateLeadForm: { input: { id: newId(), expectedVersion: 1, name: 'Form', source: 'sample', fields } },
    submitLeadForm: { input: { publicKey: 'sample', values: {}, idempotencyKey: 'sample-key' } },
    recordLeadEngagement: { input: { leadId: newId(), event: 'mail-opened', idempotencyKey: 'sample' } },
    saveScoreRules: { input: { name: 'Rules', rules: someRules, idempotencyKey: 'sample' } },
    segmentCount: { filter: { field: 'country', op: 'eq', value: 'DE' } },
    countSegment: { input: { filter: { all: [] }, idempotencyKey: 'sample' } },
    createSegment: { input: { name: 'Segment', filter: { all: [] }, idempotencyKey: 'sample' } },
    recordBehaviour: {
      input: {
        events: [{ personId: newId(), event: 'visit', at: '2030-01-01T00:00:00.000Z' }],
        idempotencyKey: 'sample',
      },
    },
    createPipeline: { input: { ...plan, idempotencyKey: 'sample' } },
    updatePipeline: { input: { ...plan, id: newId(), expectedVersion: 1 } },
    archivePipeline: { input: { id: newId(), expectedVersion: 1, archived: true } },
  },
  // Counted for everybody who sends a form, also where nothing comes of it.
  bookkeeping: ['lead_form_meter'],
};
