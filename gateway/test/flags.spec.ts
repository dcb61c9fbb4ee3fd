import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { evaluate, type Evaluation, type Flag, type FlagContext, type FlagSet } from '@mh-os/flags';
import { Stand } from './support/stand.ts';

const file = new URL('../../libs/flags/vectors.json', import.meta.url);
const { flags, vectors } = JSON.parse(readFileSync(file, 'utf8')) as {
  flags: Flag[];
  vectors: { name: string; flag: string; context: FlagContext; expected: Evaluation }[];
};

describe('flags in the gateway', () => {
  const byKey = new Map(flags.map((flag) => [flag.key, flag]));
  it('ADM-5: evaluates the common vectors as the library does', () => {
    const wrong = vectors.filter(({ flag, context, expected }) => {
      const found = evaluate(byKey.get(flag)!, context, (key) => byKey.get(key));
      return JSON.stringify(found.value) !== JSON.stringify(expected.value) || found.reason !== expected.reason;
    });
    expect(wrong).toEqual([]);
    expect(vectors.length).toBeGreaterThan(60);
  });
});

/** What platform publishes, in the place of platform. */
class FakePlatform {
  set: FlagSet = { revision: '1', flags: [] };
  away = false;
  uses: unknown[] = [];
  private readonly server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = JSON.parse(Buffer.concat(chunks).toString() || '{}') as { knownRevision?: string };
      const signed = request.headers['x-mh-context'] !== undefined;
      const { url = '' } = request;
      response.setHeader('content-type', 'application/json');
      if (this.away || !signed || !url.startsWith('/internal/flags')) return response.writeHead(503).end('{}');
      if (url.endsWith('/uses')) this.uses.push(body);
      const same = body.knownRevision === this.set.revision;
      return response.end(JSON.stringify(url.endsWith('/uses') ? { taken: 1 } : { set: same ? null : this.set }));
    });
  });

  async start(): Promise<string> {
    await new Promise<void>((done) => this.server.listen(0, '127.0.0.1', done));
    return `http://127.0.0.1:${(this.server.address() as AddressInfo).port}`;
  }

  publish(flag: Partial<Flag>): void {
    const download: Flag = { ...flags[0]!, key: 'gateway.schema-download', ...flag };
    this.set = { revision: String(Number(this.set.revision) + 1), flags: [download] };
  }

  stop(): void {
    this.server.closeAllConnections();
    this.server.close();
  }
}

describe('the download of the schema behind its flag', () => {
  const platform = new FakePlatform();
  const stand = new Stand();
  beforeAll(async () => {
    const keys = JSON.stringify({ keys: [stand.platformKey.publicJwk] });
    await stand.start({ MH_PLATFORM_URL: await platform.start(), MH_ACCESS_JWKS: keys, MH_FLAGS_POLL_MS: '100' });
  });
  afterAll(async () => {
    await stand.stop();
    platform.stop();
  });

  const ask = async (roles: string[]): Promise<number> => {
    const headers = { authorization: `Bearer ${await stand.token({ perms: ['platform.schema.read'], roles })}` };
    return (await fetch(`${stand.origin}/schema.graphql`, { headers })).status;
  };
  const becomes = async (roles: string[], status: number): Promise<void> => {
    for (let left = 100; left > 0 && (await ask(roles)) !== status; left -= 1) await sleep(50);
    expect(await ask(roles)).toBe(status);
  };

  it('is on where nobody has set the flag, follows it by role, and keeps to the last one while platform is away', async () => {
    expect(await ask([])).toBe(200);
    const developers = {
      id: 'dev',
      conditions: [{ attribute: 'role', operator: 'IN' as const, values: ['developer'] }],
    };
    platform.publish({ otherwise: { variant: 'off' }, rules: [{ ...developers, serve: { variant: 'on' } }] });
    await becomes(['support-agent'], 404);
    expect(await ask(['developer'])).toBe(200);
    platform.away = true;
    await sleep(300);
    expect([await ask(['support-agent']), await ask(['developer'])]).toEqual([404, 200]);
    platform.away = false;
    platform.publish({ enabled: false });
    await becomes(['developer'], 404);
  });
});
