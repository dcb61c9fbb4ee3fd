import { Drain } from './drain.ts';
import { HealthRegistry } from './health.ts';
import { createLogger, requestScope } from './logger.ts';

function sink(): { write: (line: string) => void; lines: Record<string, unknown>[] } {
  const lines: Record<string, unknown>[] = [];
  return { lines, write: (line) => lines.push(JSON.parse(line) as Record<string, unknown>) };
}

describe('Drain', () => {
  it('runs phases in order, once, whatever fails or hangs', async () => {
    const health = new HealthRegistry();
    const out = sink();
    const drain = new Drain({ health, logger: createLogger({ name: 't' }, out), waitMs: 0 });
    const order: string[] = [];
    for (const phase of ['db', 'nats', 'http', 'relay'] as const) drain.onDrain(phase, async () => order.push(phase));
    drain.onDrain('intake', () => {
      throw new Error('broken');
    });
    drain.onDrain('nats', () => new Promise(() => undefined));
    await Promise.all([drain.run(), drain.run()]);
    expect(order).toEqual(['http', 'relay', 'nats', 'db']);
    expect(out.lines.map((line) => line.msg)).toEqual([
      'draining',
      'drain step failed',
      'drain step took too long, going on',
    ]);
    expect(await health.readiness()).toMatchObject({ ready: false, draining: true });
  });
});

describe('health', () => {
  it('O9: a hanging check counts as down', async () => {
    const health = new HealthRegistry();
    health.add('ok', async () => 'fine');
    health.add('hangs', () => new Promise(() => undefined));
    expect(await health.readiness()).toMatchObject({
      ready: false,
      dependencies: { ok: { ok: true, detail: 'fine' }, hangs: { ok: false, error: 'TIMEOUT' } },
    });
  });
});

describe('the logger', () => {
  it('removes secrets wherever they usually are and adds the ids of the request', () => {
    const out = sink();
    const logger = createLogger({ name: 'sample' }, out);
    requestScope.run({ id: 'request-1' }, () => {
      const headers = { authorization: 'S', cookie: 'S', 'x-mh-context': 'S', accept: 'a' };
      logger.info({ req: { headers }, headers, user: { password: 'S' }, accessToken: 'S', token: 'S' }, 'hello');
    });
    expect(JSON.stringify(out.lines[0])).not.toContain('"S"');
    expect(out.lines[0]).toMatchObject({ service: 'sample', level: 'info', requestId: 'request-1', msg: 'hello' });
  });
});
