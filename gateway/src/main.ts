import { createLogger, drainOnSignals } from '@mh-os/host/plain';
import { readGatewayConfig } from './config.ts';
import { Gateway } from './gateway.ts';

// Apollo's packages report usage every hour unless told not to.
process.env.APOLLO_TELEMETRY_DISABLED = 'true';

async function main(): Promise<void> {
  const config = readGatewayConfig(process.env);
  const logger = createLogger({ name: 'gateway', level: config.MH_LOG_LEVEL });
  const gateway = new Gateway(config, logger);
  const port = await gateway.start();
  logger.info({ port, env: config.MH_ENV }, 'gateway serves');
  drainOnSignals(gateway.drain);
  process.on('SIGHUP', () => void gateway.reload());
}

main().catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exit(1);
});
