import { flagUsesSchema } from '@mh-os/contracts';
import { DomainError } from '@mh-os/kernel';
import { Injectable, type OnModuleInit } from '@nestjs/common';
import { z } from 'zod';
import { GatewayRoutes } from '../revocations/gateway-routes.ts';
import { FlagSetService } from './flag-set.service.ts';

const questionSchema = z.object({ knownRevision: z.string().max(64).optional() });
/** Room for the uses of some thousand flags and brands. */
const LARGEST = 1_048_576;

/** Publishes flags to the gateway, which has no NATS: POST /internal/flags, and how they are used to /internal/flags/uses. */
@Injectable()
export class FlagSetRoutes implements OnModuleInit {
  constructor(
    private readonly routes: GatewayRoutes,
    private readonly flags: FlagSetService,
  ) {}

  async onModuleInit(): Promise<void> {
    await this.routes.post('/internal/flags', async (body) => {
      const { knownRevision } = read(questionSchema, body);
      return { set: await this.flags.changedSince(knownRevision) };
    });
    await this.routes.post(
      '/internal/flags/uses',
      async (body) => {
        const uses = read(flagUsesSchema, body);
        await this.flags.used(uses);
        return { taken: uses.length };
      },
      LARGEST,
    );
  }
}

function read<T>(schema: z.ZodType<T>, body: unknown): T {
  const parsed = schema.safeParse(body);
  if (parsed.success) return parsed.data;
  throw new DomainError('VALIDATION_FAILED', 'The request does not fit its contract.');
}
