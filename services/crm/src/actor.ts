export { actorOf } from '@mh-os/kernel';
