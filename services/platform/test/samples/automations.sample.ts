import { newId } from '@mh-os/kernel';
import { AutomationsService } from '../../src/automations/automations.service.ts';
import type { Sample } from './sample.ts';

const definition = {
  eventTypes: ['platform.user.created'],
  condition: 'event.actor.kind == "person"',
  actions: [{ kind: 'NOTIFY' as const, title: 'New: {{data.label}}', recipientPermission: 'platform.user.read' }],
};

/** A rule of the same name in every brand, never switched on. */
export const automationsSample: Sample = {
  async seed(service, ctx) {
    const input = { name: 'Same rule', idempotencyKey: newId(), ...definition };
    return { AutomationRule: (await service.app.get(AutomationsService).create(ctx, input)).id };
  },
  variables: {
    createAutomationRule: { input: { name: 'Sample', definition, idempotencyKey: newId() } },
    updateAutomationRule: { input: { id: newId(), expectedVersion: 1, name: 'Sample', definition } },
    tryAutomation: { input: { definition, days: 7 } },
  },
};
