import { demoLogins } from '../plan/demo-logins.ts';
import type { Paths } from '../plan/paths.ts';

const titles: Record<string, string> = { web: 'Console', gateway: 'GraphQL' };
const paths: Record<string, string> = { gateway: '/graphql' };

/** What a person needs once everything runs: addresses, logins, logs. */
export function summary({ logs }: Paths, urls: Readonly<Record<string, string>>, took?: string): string {
  const addresses = Object.entries(urls).filter(([name]) => name in titles);
  const logins = demoLogins();
  const width = Math.max(0, ...logins.map(({ role }) => role.length));
  return [
    '',
    took ? `MH-OS is ready (${took}).` : 'MH-OS is running.',
    '',
    ...addresses.map(([name, url]) => `  ${titles[name]?.padEnd(9)} ${url}${paths[name] ?? ''}`),
    ...(urls['gateway'] ? [`  ${'GraphiQL'.padEnd(9)} ${urls['gateway']}/graphiql`] : []),
    ...(logins.length > 0 ? ['', '  Sign in as'] : []),
    ...logins.map(({ role, email, password }) => `    ${role.padEnd(width)}  ${email}  ${password}`),
    '',
    `  Logs: ${logs} (npm run logs -- <name> -f). Stop: Ctrl-C or npm run stop.`,
    '',
  ].join('\n');
}
