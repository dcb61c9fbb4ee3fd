import { newId } from '@mh-os/kernel';
import { aJourney, days, exit, mail, plan, put } from '../journeys.builders.ts';
import { aPerson } from '../people.builders.ts';
import type { Sample } from './sample.ts';

// Begins with a wait: nobody works on it while others look.
const draft = plan([days('wait', 3, 'hello'), mail('hello', 'end'), exit]);

/** A journey that runs, with somebody in it. */
export const journeysSample: Sample = {
  async seed(service, ctx) {
    const journey = await aJourney(service, ctx, draft, 'Sample');
    const person = await aPerson(service, ctx, { givenName: 'Journey' });
    await put(service, ctx, journey.id, [person.id]);
    const answer = await service.graphql(ctx, '{ journeyEnrolments(first: 1) { nodes { id } } }');
    const { nodes } = answer.data!['journeyEnrolments'] as { nodes: { id: string }[] };
    return { Journey: journey.id, JourneyEnrolment: nodes[0]!.id };
  },
  variables: {
    createJourney: { input: { name: 'Another', draft, idempotencyKey: 'sample' } },
    updateJourney: { input: { id: newId(), expectedVersion: 1, name: 'Other', draft } },
    journeyDryRun: { journeyId: newId(), personId: newId() },
    saveJourneySettings: { input: { expectedVersion: 0, quietFrom: '21:00', quietTo: '08:00', mostPerDay: 2 } },
  },
  eventData: {
    'crm.behaviour.seen': {
      label: '1',
      seen: [{ personId: newId(), event: 'visit', at: '2030-01-01T00:00:00.000Z' }],
    },
  },
};
