/** Ends what stack-setup.js started. */
export default async function teardown() {
  await globalThis.mhTestStack?.stop();
}
