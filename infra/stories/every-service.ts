import { AuthModule, generateSigningJwk, publicJwkOf } from '@mh-os/auth';
import { domains } from '@mh-os/contracts';
import { HostModule } from '@mh-os/host';
import { startTestService, type TestService } from '@mh-os/testing';
import { type DynamicModule, Module } from '@nestjs/common';

/** Every service there is, or those named, each with a database and a key of its own; they know each other's keys. */
export async function startEveryService(names: readonly string[] = domains): Promise<ReadonlyMap<string, TestService>> {
  const keys = new Map(names.map((name) => [name, generateSigningJwk(name)]));
  process.env['MH_SERVICES_JWKS'] = JSON.stringify({ keys: [...keys.values()].map((key) => publicJwkOf(key)) });
  const database = process.env['MH_DB_NAME'];
  const started = new Map<string, TestService>();
  for (const [name, key] of keys) {
    process.env['MH_SERVICE_PRIVATE_JWK'] = JSON.stringify(key);
    process.env['MH_DB_NAME'] = `${database}_${started.size}`;
    started.set(name, await startTestService(asked.has(name) ? await application(name) : await withoutGraph(name)));
  }
  return started;
}

/** Those that the stories ask through their graph. */
const asked = new Set(['platform', 'catalog-pricing']);

type App = Parameters<typeof startTestService>[0];

async function application(name: string): Promise<App> {
  return ((await import(`../../services/${name}/src/app.module.ts`)) as { AppModule: App }).AppModule;
}

/** All of a service but its graph: two schemas with types of one name do not fit into a process. */
async function withoutGraph(name: string): Promise<App> {
  const part = <T>(path: string): Promise<T> => import(`../../services/${name}/src/${path}.ts`) as Promise<T>;
  const { foundation } = await part<{ foundation: DynamicModule[] }>('foundation');
  const { features } = await part<{ features: App[] }>('features');
  const { config } = await part<{ config: () => Config }>('config');
  @Module({
    imports: [
      ...foundation,
      HostModule.forRoot({ name, config: config() }),
      AuthModule.forRoot({ audience: name, config: config() }),
      ...features,
    ],
  })
  class Neighbour {}
  return Neighbour;
}

type Config = Parameters<typeof HostModule.forRoot>[0]['config'] & Parameters<typeof AuthModule.forRoot>[0]['config'];

/** Stops them, the last one first. */
export async function stopEveryService(started: ReadonlyMap<string, TestService> | undefined): Promise<void> {
  for (const service of [...(started?.values() ?? [])].reverse()) await service.stop();
}
