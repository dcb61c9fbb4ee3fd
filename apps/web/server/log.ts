import { pino } from 'pino';
import { config } from './config.ts';

/** JSON lines to stdout; whatever could open a session is cut out. */
export const log = pino({
  level: config().MH_LOG_LEVEL,
  base: { service: 'web' },
  redact: ['*.password', '*.accessToken', '*.refreshToken', '*.cookie', '*.authorization'],
});
