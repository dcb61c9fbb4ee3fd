export { changesOf, type FieldChange } from '@mh-os/kernel';
