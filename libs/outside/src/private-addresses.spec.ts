import { isPrivateAddress } from './private-addresses.ts';

it.each([
  '127.0.0.1',
  '10.1.2.3',
  '169.254.169.254',
  '172.31.0.1',
  '192.168.1.1',
  '100.64.0.1',
  '0.0.0.0',
  '::1',
  '[::1]',
  '::',
  'fd00::1',
  'fe80::1',
  '::ffff:127.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::7f00:1',
  '2002:7f00:1::',
  'localhost',
  '',
  '0x7f.1',
])('%s is not outside', (address) => expect(isPrivateAddress(address)).toBe(true));

it.each(['1.1.1.1', '8.8.8.8', '172.32.0.1', '2606:4700::1111', '[2a00:1450::1]'])('%s is outside', (address) =>
  expect(isPrivateAddress(address)).toBe(false),
);
