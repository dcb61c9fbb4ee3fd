import { ConsentsService } from '../../src/consents/consents.service.ts';
import { SuppressionsService } from '../../src/consents/suppressions.service.ts';
import { NotesService } from '../../src/notes/notes.service.ts';
import { TasksService } from '../../src/tasks/tasks.service.ts';
import { MergingService } from '../../src/duplicates/merging.service.ts';
import { aPerson } from '../people.builders.ts';
import type { Sample } from './sample.ts';

export const careSample: Sample = {
  seed: async (service, ctx) => {
    const of = <T>(type: abstract new (...args: never[]) => T): T => service.app.get(type as never, { strict: false });
    const person = await aPerson(service, ctx, { givenName: 'Care', emails: ['care@example.com'] });
    const twice = await aPerson(service, ctx, { givenName: 'Care', emails: ['care.two@example.com'] });
    const said = { personId: person.id, purpose: 'newsletter', channel: 'EMAIL' as const };
    await of(ConsentsService).record(ctx, {
      idempotencyKey: 'sample-consent',
      ...said,
      granted: true,
      source: 'sample',
    });
    await of(ConsentsService).request(ctx, { ...said, purpose: 'survey' });
    const suppression = await of(SuppressionsService).suppress(ctx, 'nobody@example.com', 'EXCLUDED');
    const note = await of(NotesService).write(ctx, {
      idempotencyKey: 'sample-note',
      personId: person.id,
      text: 'Likes oil.',
    });
    const task = await of(TasksService).save(ctx, {
      idempotencyKey: 'sample-task',
      title: 'Call',
      personId: person.id,
    });
    const merge = await of(MergingService).merge(ctx, {
      idempotencyKey: 'sample-merge',
      survivorId: person.id,
      mergedId: twice.id,
    });
    return { CrmSuppression: suppression.id, CrmNote: note.id, CrmTask: task.id, CrmMerge: merge.id };
  },
  variables: {
    importCrmRecords: {
      input: { idempotencyKey: 'sample-file', csv: 'givenName,familyName\nAda,King\n', trial: false },
    },
    suppressCrmAddress: { input: { address: 'someone@example.com' } },
    mergePeople: {
      input: {
        idempotencyKey: 'merge',
        survivorId: '00000000-0000-4000-8000-000000000001',
        mergedId: '00000000-0000-4000-8000-000000000002',
      },
    },
  },
};
