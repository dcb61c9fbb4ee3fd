import { pulseStream } from '../../lib/pulse.server.ts';
import { stateOf } from '../../lib/request.server.ts';
import type { Route } from './+types/stream';

/** Live changes of one's own bell. Without a session 204, on which a browser does not ask again. */
export function loader({ request, context }: Route.LoaderArgs) {
  const { sessionId, tokens } = stateOf(context);
  if (sessionId === undefined || tokens === undefined) return new Response(null, { status: 204 });
  const lastId = request.headers.get('last-event-id');
  return new Response(pulseStream(sessionId, lastId, request.signal), {
    headers: {
      'content-type': 'text/event-stream; charset=utf-8',
      // Neither compressed nor collected on the way: each event arrives when it is sent.
      'cache-control': 'private, no-store, no-transform',
      'x-accel-buffering': 'no',
    },
  });
}
