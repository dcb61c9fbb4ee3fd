import { domains } from '@mh-os/contracts';

/** Every other service, in the order of its name: a test that answers for them goes on when one more is added. */
export const others: readonly string[] = domains.filter((domain) => domain !== 'platform').sort();
