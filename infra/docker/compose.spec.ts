import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { discover } from '../local/plan/discover.ts';

const root = join(import.meta.dirname, '../..');
const compose = readFileSync(join(root, 'docker-compose.yml'), 'utf8');

describe('docker-compose.yml', () => {
  it.each(discover(root).services)('migrates, runs and routes to %s', (service) => {
    const upper = service.toUpperCase().replaceAll('-', '_');
    expect(compose).toContain(`\n  migrate-${service}:\n`);
    expect(compose).toContain(`\n  ${service}:\n`);
    expect(compose).toContain(`MH_SERVICE_PRIVATE_JWK: \${MH_KEY_${upper}}`);
    expect(compose).toContain(`MH_SUBGRAPH_URL_${upper}: http://${service}:8080/graphql`);
  });
});
