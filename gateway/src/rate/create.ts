import type { GatewayConfig } from '../config.ts';
import type { Logger } from '@mh-os/host/plain';
import { LeasedLimiter } from './leased.ts';
import { type RateLimiter, unlimited } from './limiter.ts';
import { createStore } from './store.ts';

/** The limiter that the configuration asks for. */
export function createRateLimiter(config: GatewayConfig, logger: Logger): RateLimiter {
  if (!config.MH_RATE) return unlimited;
  const windowS = config.MH_RATE_WINDOW_S;
  const store = createStore({ url: config.MH_RATE_DB_URL, windowS, logger });
  return new LeasedLimiter({
    store,
    windowS,
    actorPoints: config.MH_RATE_ACTOR * windowS,
    brandPoints: config.MH_RATE_BRAND * windowS,
  });
}
