import { readFileSync } from 'node:fs';
import { Person } from '../../../infra/chaos/kit/client.ts';
import { targetOf, type Target } from '../../../infra/chaos/kit/target.ts';

interface Login {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

export interface World {
  readonly target: Target;
  readonly gateway: string;
  readonly anonymous: Person;
  readonly admin: Person;
  /** Someone of the demo brand. */
  login(role: string): Promise<Person>;
}

/** The shared stack with its platform admin signed in. */
export async function fedWorld(): Promise<World> {
  const target = await targetOf(process.env['MH_TEST_STACK_HOME'] ?? '');
  const gateway = target.urls['gateway'] ?? '';
  const anonymous = new Person(gateway);
  const file = new URL('../../../infra/local/demo-logins.json', import.meta.url);
  const logins = JSON.parse(readFileSync(file, 'utf8')) as Login[];
  const login = (role: string): Promise<Person> => {
    const found = logins.find((entry) => entry.role === role);
    if (!found) throw new Error(`demo-logins.json has no ${role}.`);
    return anonymous.signIn(found.email, found.password);
  };
  return { target, gateway, anonymous, admin: await login('Platform admin'), login };
}
