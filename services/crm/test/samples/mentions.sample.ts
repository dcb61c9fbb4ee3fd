import { newId } from '@mh-os/kernel';
import { run } from '../growth.builders.ts';
import { aPerson } from '../people.builders.ts';
import type { Sample } from './sample.ts';

const span = { from: '2026-03-01', until: '2026-03-31' };
const said = {
  ...{ source: 'instagram', externalId: 'sample', text: 'Sample', authorHandle: 'sample' },
  happenedAt: '2026-03-29T12:00:00.000Z',
};
const file = { name: 'Sample', url: 'https://example.com/sample.pdf' };

/** A mention, and a file that a person points to. */
export const mentionsSample: Sample = {
  async seed(service, ctx) {
    const { rows } = await run<{ rows: { id: string }[] }>(
      service,
      ctx,
      'recordMentions',
      { mentions: [said] },
      'rows { id }',
    );
    const person = await aPerson(service, ctx, { givenName: 'File' });
    const input = { idempotencyKey: newId(), subject: 'PERSON', subjectId: person.id, ...file };
    const added = await run<{ file: { id: string } }>(service, ctx, 'addCrmFile', input, 'file { id }');
    return { SocialMention: rows[0]!.id, CrmFileRef: added.file.id };
  },
  variables: {
    socialMentionDays: span,
    crmFunnel: span,
    recordMentions: { input: { mentions: [{ ...said, externalId: 'second' }] } },
    addCrmFile: { input: { idempotencyKey: 'sample', subject: 'PERSON', subjectId: newId(), ...file } },
  },
};
