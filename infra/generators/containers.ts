import type { Edits } from './edits.ts';

const file = 'docker-compose.yml';

/** Gives a new service its containers: environment, migration, process, and its address for the gateway. */
export function registerContainers(edits: Edits, service: string): void {
  const upper = service.toUpperCase().replaceAll('-', '_');
  const env = `x-${service}-env: &${service}-env
  <<: *env
  MH_SERVICE_PRIVATE_JWK: \${MH_KEY_${upper}}
  MH_DB_PASSWORD_APP: \${MH_DB_${upper}_APP}
  MH_DB_PASSWORD_RELAY: \${MH_DB_${upper}_RELAY}

`;
  const migration = `  migrate-${service}:
    image: mh-os/${service}
    command: ['node', 'services/${service}/dist/migrate.js']
    environment: { <<: *${service}-env, MH_DB_PASSWORD_OWNER: '\${MH_DB_${upper}_OWNER}' }
    depends_on: { provision: { condition: service_completed_successfully } }
    healthcheck: { disable: true }

`;
  const process = `  ${service}:
    <<: *service
    image: mh-os/${service}
    build: { <<: *build, args: { TARGET: services/${service} } }
    environment: *${service}-env
    depends_on: { migrate-${service}: { condition: service_completed_successfully } }

`;
  edits.replace(file, /(\nservices:\n)/, (found) => `\n${env.trimEnd()}\n${found}`);
  edits.replace(file, /(\n {2}migrate-web:\n)/, (found) => `\n${migration.trimEnd()}\n${found}`);
  edits.replace(file, /(\n {2}gateway:\n)/, (found) => `\n${process.trimEnd()}\n${found}`);
  edits.replace(
    file,
    /(\n {6}MH_CONSOLE_KEY: )/,
    (found) => `\n      MH_SUBGRAPH_URL_${upper}: http://${service}:8080/graphql${found}`,
  );
}
