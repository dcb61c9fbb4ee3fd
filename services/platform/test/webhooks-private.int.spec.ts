import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { newId } from '@mh-os/kernel';
import { startTestService, type TestService } from '@mh-os/testing';
import { AppModule } from '../src/app.module.ts';
import { WebhookSender } from '../src/webhooks/webhook-sender.ts';
import { makeBrand, run, type TestBrand } from './builders.ts';

const CREATE = `mutation ($input: CreateWebhookEndpointInput!) { createWebhookEndpoint(input: $input) {
  endpoint { id } userErrors { code path } } }`;

let service: TestService;
let brand: TestBrand;
beforeAll(async () => {
  service = await startTestService(AppModule);
  brand = await makeBrand(service);
}, 60_000);
afterAll(() => service?.stop());

describe('private networks', () => {
  it.each([
    'https://127.0.0.1/',
    'https://[::1]/',
    'https://10.0.0.5/hook',
    'https://169.254.169.254/latest/meta-data',
    'https://[::ffff:192.168.0.1]/',
    'https://0x7f000001/',
    'http://partner.example/',
  ])('are no endpoint: %s', async (url) => {
    const input = { url, eventTypes: ['*'], idempotencyKey: newId() };
    const made = await run<{ endpoint: object }>(service, brand.owner, CREATE, input);
    expect(made.userErrors[0]).toMatchObject({ code: 'WEBHOOK_URL_INVALID', path: ['url'] });
  });

  it('are not reached by a name either: nothing arrives', async () => {
    let reached = 0;
    const server = createServer((_request, response) => {
      reached++;
      response.end();
    });
    await new Promise<void>((done) => server.listen(0, done));
    const { port } = server.address() as AddressInfo;
    const secrets = [`whsec_${Buffer.alloc(32, 1).toString('base64')}`];
    const sender = service.app.get(WebhookSender);
    for (const host of ['localhost', '127.0.0.1', '[::1]'])
      expect(
        await sender.send({ id: newId(), url: `http://${host}:${port}/`, body: '{}', secrets }, new Date()),
      ).toMatchObject({ status: null, error: expect.stringContaining('private network') });
    server.close();
    expect(reached).toBe(0);
  });
});
