/**
 * `npm run dead-letters -- --service <name> [--replay <id> | --discard <id>... --reason <text>]`: lists the events that a
 * service gave up, sends one again (consumers that have handled it ignore it), or gives some up for good.
 */
import { parseArgs } from 'node:util';
import { jetstream } from '@nats-io/jetstream';
import { connect } from '@nats-io/transport-node';
import { openService, type ServiceAccess } from './service-access.ts';

interface Letter {
  readonly id: string;
  readonly subject: string;
  readonly body: string;
  readonly reason: string;
  readonly created_at: Date;
}

const LIST = `SELECT id, subject, body, reason, created_at FROM dead_letter
  WHERE status = 'open' AND ($1::uuid IS NULL OR id = $1) ORDER BY created_at LIMIT 200`;
const RESOLVE = `UPDATE dead_letter SET status = $2, note = $3, resolved_at = now() WHERE id = $1`;

const openLetters = ({ relay }: ServiceAccess, id: string | null): Promise<Letter[]> =>
  relay.query('dead_list', LIST, [id]);

async function find(access: ServiceAccess, id: string): Promise<Letter> {
  const [letter] = await openLetters(access, id);
  if (!letter) throw new Error(`There is no open dead letter ${id}.`);
  return letter;
}

/** Through the stream, so that it is handled exactly as any other; a failure makes a new dead letter. */
async function replay(access: ServiceAccess, id: string): Promise<string> {
  const { subject, body, reason } = await find(access, id);
  const { host, username, password } = access.natsUrl;
  const nats = await connect({ servers: host, user: username, pass: password });
  try {
    await jetstream(nats).publish(subject, body);
  } finally {
    await nats.close();
  }
  await access.relay.query('dead_resolve', RESOLVE, [id, 'replayed', null]);
  return `${id} (${reason}) was sent again to ${subject}`;
}

async function discard(access: ServiceAccess, id: string, reason: string | undefined): Promise<string> {
  if (!reason) throw new Error('Say why it is given up: --reason "...".');
  await find(access, id);
  await access.relay.query('dead_resolve', RESOLVE, [id, 'discarded', reason]);
  return `${id} is given up`;
}

const text = { type: 'string' } as const;
const { values } = parseArgs({
  options: { service: text, replay: text, discard: { ...text, multiple: true }, reason: text },
});
try {
  if (!values.service) throw new Error('Say whose: npm run dead-letters -- --service platform');
  const access = await openService(values.service);
  try {
    if (values.replay) console.log(await replay(access, values.replay));
    else if (values.discard) for (const id of values.discard) console.log(await discard(access, id, values.reason));
    else {
      const letters = await openLetters(access, null);
      for (const one of letters)
        console.log(`${one.id}  ${one.created_at.toISOString()}  ${one.reason}  ${one.subject}`);
      console.log(`${letters.length} open dead letters of ${values.service}`);
    }
  } finally {
    await access.relay.close();
  }
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
}
