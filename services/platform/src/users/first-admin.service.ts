import { Db } from '@mh-os/persistence';
import { Inject, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { type PlatformConfig, PLATFORM_CONFIG } from '../config.ts';
import { systemCtx } from '../platform-scope.ts';
import { hashPassword } from './passwords.ts';
import { PeopleService } from './people.service.ts';
import { UserEntity } from './user.entity.ts';
import { checkEmail, checkPassword } from './users.rules.ts';

/** Makes the first platform admin from the environment, so that everything else can go through public operations. */
@Injectable()
export class FirstAdminService implements OnApplicationBootstrap {
  constructor(
    private readonly db: Db,
    private readonly people: PeopleService,
    @Inject(PLATFORM_CONFIG) private readonly config: PlatformConfig,
  ) {}

  async onApplicationBootstrap(): Promise<void> {
    const { MH_BOOTSTRAP_ADMIN_EMAIL: email, MH_BOOTSTRAP_ADMIN_PASSWORD: password } = this.config;
    if (email && password) await this.ensure(email, password);
  }

  /** Repeatable: a person who exists already is left as they are, password and roles alike. */
  async ensure(address: string, password: string): Promise<void> {
    const email = checkEmail(address);
    if (await this.exists(email)) return;
    checkPassword(password, email);
    const passwordHash = await hashPassword(password);
    const person = { email, name: 'Platform admin', locale: 'en', passwordHash };
    await this.db.tx(systemCtx(), (tx) => this.people.ensure(tx, person, ['platform-owner']));
  }

  /** Only spares the hash at every later start; who comes first is decided where the person is made. */
  private async exists(email: string): Promise<boolean> {
    return (await this.db.read(systemCtx(), (tx) => tx.findOne(UserEntity, { email }))) !== null;
  }
}
