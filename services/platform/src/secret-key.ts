import { SecretKey as ServiceKey } from '@mh-os/kernel';

/** MH_SECRET_KEY as this service uses it. */
export class SecretKey extends ServiceKey {
  constructor(base64: string) {
    super(base64, 'platform');
  }
}
