import { randomUUID } from 'node:crypto';
import { NotificationPulse } from '../graphql/generated/documents.ts';
import { askAs, isCode } from './gql.server.ts';
import { type Pulse, PulseHub } from './pulse-hub.server.ts';
import { readSession } from './session-store.server.ts';

const BEAT_MS = 15_000;
const PAUSES = { calm: 3_000, most: 60_000 };

/** All open tabs of this process. */
const hub = new PulseHub(lookInto, PAUSES);

const closing = new Set<() => void>();
process.once('SIGTERM', () => {
  for (const close of closing) close();
});

/** Reads the session anew every time: whoever signs out, changes the brand or is signed out is heeded at the next look. */
async function lookInto(sessionId: string): Promise<Pulse | null> {
  const tokens = await readSession(sessionId);
  if (tokens === undefined) return null;
  try {
    const answer = await askAs({ sessionId, tokens, requestId: randomUUID() }, NotificationPulse, {});
    return { unread: answer.unreadNotificationCount ?? 0, newest: answer.notifications?.nodes[0] ?? null };
  } catch (error) {
    if (isCode(error, 'UNAUTHENTICATED')) return null;
    // Nothing of the brand is shown until its person has set up what it asks for.
    if (isCode(error, 'SECOND_FACTOR_REQUIRED')) return { unread: 0, newest: null };
    throw error;
  }
}

const idOf = ({ unread, newest }: Pulse): string => `${newest?.id ?? '-'}.${unread}`;

/** Server-sent events of a session: one whenever the bell changes, a sign of life every 15 seconds. */
export function pulseStream(sessionId: string, lastId: string | null, signal: AbortSignal): ReadableStream<Uint8Array> {
  const text = new TextEncoder();
  let end = (): void => undefined;
  return new ReadableStream({
    start(controller) {
      let told = lastId;
      const send = (lines: string): void => {
        try {
          controller.enqueue(text.encode(`${lines}\n\n`));
        } catch {
          // Closed by the browser a moment ago.
          end();
        }
      };
      const beat = setInterval(() => send(': alive'), BEAT_MS);
      const stop = hub.subscribe(sessionId, (pulse) => {
        if (pulse === null) {
          send('event: ended\ndata: {}');
          return close();
        }
        const id = idOf(pulse);
        if (id === told) return;
        told = id;
        send(`event: pulse\nid: ${id}\ndata: ${JSON.stringify(pulse)}`);
      });
      end = () => {
        clearInterval(beat);
        stop();
        closing.delete(close);
      };
      const close = (): void => {
        end();
        controller.close();
      };
      closing.add(close);
      signal.addEventListener('abort', () => end());
      send('retry: 3000\n: open');
    },
    cancel: () => end(),
  });
}
