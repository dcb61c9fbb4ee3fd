import { readFileSync } from 'node:fs';

interface Login {
  readonly role: string;
  readonly email: string;
  readonly password: string;
}

const logins = JSON.parse(
  readFileSync(new URL('../../../../infra/local/demo-logins.json', import.meta.url), 'utf8'),
) as Login[];

const login = (role: string): Login => {
  const found = logins.find((one) => one.role === role);
  if (found === undefined) throw new Error(`There is no demo login for ${role}.`);
  return found;
};

/** The people of the seeded brand. */
export const people = {
  admin: login('Platform admin'),
  owner: login('Brand owner'),
  operator: login('Pricing operator'),
  marketing: login('Marketing operator'),
  approver: login('Finance approver'),
  support: login('Support agent'),
} as const;

export type Person = keyof typeof people;
