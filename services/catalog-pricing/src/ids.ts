export { uuids } from '@mh-os/kernel';
