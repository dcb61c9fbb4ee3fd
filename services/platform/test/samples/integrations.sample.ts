import { newId } from '@mh-os/kernel';
import { IntegrationHealthService } from '../../src/integrations/integration-health.service.ts';
import { IntegrationDirection, IntegrationKind } from '../../src/integrations/integrations.rules.ts';
import { IntegrationsService } from '../../src/integrations/integrations.service.ts';
import type { Sample } from './sample.ts';

const facts = { name: 'Same shop', kind: IntegrationKind.SHOP, provider: 'Shopware' };

/** A connected system of the same name in every brand, which has said something of itself. */
export const integrationsSample: Sample = {
  async seed(service, ctx) {
    const integrations = service.app.get(IntegrationsService, { strict: false });
    const settings = [{ key: 'channel', value: 'DE' }];
    const input = { ...facts, direction: IntegrationDirection.BOTH, settings, idempotencyKey: newId() };
    const { id } = await integrations.create(ctx, input);
    const health = service.app.get(IntegrationHealthService, { strict: false });
    await health.report(ctx, { integrationId: id, status: 'OK', message: 'All orders are in.' });
    return { Integration: id };
  },
  // What systems say of themselves, and the health told last: a change of it is an event of its own.
  bookkeeping: ['integration_report', 'integration_standing'],
  variables: {
    createIntegration: { input: { ...facts, name: 'Sample shop', direction: 'BOTH', idempotencyKey: newId() } },
    updateIntegration: { input: { id: newId(), expectedVersion: 1, notes: 'Looked after by the agency.' } },
    reportIntegrationHealth: { input: { integrationId: newId(), status: 'OK', message: 'Fine.' } },
  },
};
