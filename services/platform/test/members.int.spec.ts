import { ctxFor, startTestService, type TestService } from '@mh-os/testing';
import { newId } from '@mh-os/kernel';
import { AppModule } from '../src/app.module.ts';
import { MembersRpc } from '../src/memberships/members.rpc.ts';
import { makeBrand, makeUser } from './builders.ts';

let service: TestService;
beforeAll(async () => {
  service = await startTestService(AppModule);
}, 60_000);
afterAll(() => service?.stop());

it('T1: who works for a brand is told to services for their brand alone', async () => {
  const [here, there] = [await makeBrand(service), await makeBrand(service)];
  const user = await makeUser(service, here.owner, ['crm-operator']);
  const asked = { userIds: [user.id, newId(), 'no id'] };
  const rpc = service.app.get(MembersRpc, { strict: false });
  expect(await rpc.check(asked, ctxFor(here.id, []))).toEqual({ members: [user.id] });
  expect(await rpc.check(asked, ctxFor(there.id, []))).toEqual({ members: [] });
});
