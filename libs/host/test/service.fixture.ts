import { Controller, Get, Injectable, Module } from '@nestjs/common';
import { baseShape, defineConfig, type DrainPhase, HostModule, runService } from '../src/index.ts';

const config = defineConfig(baseShape);

@Controller()
class SlowController {
  @Get('slow')
  async slow(): Promise<{ done: boolean }> {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return { done: true };
  }
}

/** Says on stdout when it is drained, for the test to read the order. */
class Drained {
  readonly drainPhase: DrainPhase;
  constructor(phase: DrainPhase) {
    this.drainPhase = phase;
  }
  async drain(): Promise<void> {
    console.log(`drained ${this.drainPhase}`);
  }
}

@Injectable()
class Database {
  readonly healthName = 'database';
  async ping(): Promise<void> {
    if (process.env.TEST_DATABASE_DOWN) throw Object.assign(new Error('connect 10.0.0.7'), { code: 'ECONNREFUSED' });
  }
}

@Injectable()
class Consumer {
  async metrics(): Promise<Record<string, number>> {
    return { mh_sample_depth: 7 };
  }

  async stopIntake(): Promise<void> {
    console.log('drained consumer');
  }
}

const phases: DrainPhase[] = ['db', 'nats', 'relay', 'intake'];

@Module({
  imports: [HostModule.forRoot({ name: 'sample', config })],
  controllers: [SlowController],
  providers: [Database, Consumer, ...phases.map((phase) => ({ provide: phase, useFactory: () => new Drained(phase) }))],
})
class AppModule {}

await runService(AppModule);
