import { join } from 'node:path';
import { startStack } from '../local/stack.ts';
import { home } from './workspace.ts';

/** Jest runs this before federation and browser tests: outside of `npm test`, which brings its own, it starts a stack. */
export default async function setup() {
  if (process.env.MH_GATEWAY_URL || process.env.MH_TEST_STACK_HOME) return;
  const stack = await startStack({ home: join(home, '.mh/test-stack'), reset: true });
  globalThis.mhTestStack = stack;
  const urls = Object.entries(stack.urls).map(([name, url]) => [
    `MH_${name.toUpperCase().replaceAll('-', '_')}_URL`,
    url,
  ]);
  Object.assign(process.env, stack.env, Object.fromEntries(urls), { MH_TEST_STACK_HOME: stack.home });
}
