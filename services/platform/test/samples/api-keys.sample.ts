import { newId } from '@mh-os/kernel';
import { ApiKeysService } from '../../src/api-keys/api-keys.service.ts';
import type { Sample } from './sample.ts';

/** A key of the same name in every brand. */
export const apiKeysSample: Sample = {
  async seed(service, ctx) {
    const facts = { name: 'Same key', scopes: ['platform.brand.read'], idempotencyKey: newId() };
    return { ApiKey: (await service.app.get(ApiKeysService, { strict: false }).create(ctx, facts)).key.id };
  },
  variables: {
    createApiKey: { input: { name: 'Sample key', scopes: ['platform.brand.read'], idempotencyKey: newId() } },
    rotateApiKey: { input: { id: newId(), expectedVersion: 1, overlapHours: 1 } },
  },
};
