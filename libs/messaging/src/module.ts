import { Global, Module } from '@nestjs/common';
import type { DynamicModule } from '@nestjs/common';
import { DiscoveryModule } from '@nestjs/core';
import { MESSAGING_OPTIONS } from './config.ts';
import type { MessagingOptions } from './config.ts';
import { BrandPurger } from './brand-purger.ts';
import { BrandStanding } from './brand-standing.ts';
import { DeadLetters } from './dead-letters.ts';
import { Handlers } from './handlers.ts';
import { Messaging } from './messaging.ts';
import { NatsLink } from './nats-link.ts';
import { PrivacyEraser } from './privacy-eraser.ts';
import { Rounds } from './rounds.ts';
import { RpcServer } from './rpc-server.ts';
import { Rpc } from './rpc.ts';

/**
 * Relay, consumers, requests and jobs of a service; needs PersistenceModule, and for requests a global provider of RPC_SIGNER.
 */
@Global()
@Module({})
export class MessagingModule {
  static forRoot(options: MessagingOptions): DynamicModule {
    const link = () =>
      new NatsLink(options.service, typeof options.config === 'function' ? options.config() : options.config);
    return {
      module: MessagingModule,
      imports: [DiscoveryModule],
      providers: [
        { provide: MESSAGING_OPTIONS, useValue: options },
        { provide: NatsLink, useFactory: link },
        ...[Handlers, DeadLetters, Rpc, RpcServer, Messaging, PrivacyEraser, BrandPurger, BrandStanding, Rounds],
      ],
      exports: [NatsLink, DeadLetters, Rpc, Messaging, PrivacyEraser, BrandPurger, Rounds],
    };
  }
}
