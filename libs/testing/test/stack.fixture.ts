import { AuthModule, RequestAuth } from '@mh-os/auth';
import { CurrentCtx, SubgraphModule } from '@mh-os/graphql';
import { baseShape, defineConfig, HostModule, identityShape, runService } from '@mh-os/host';
import { Ctx } from '@mh-os/kernel';
import { Module } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';

const config = defineConfig({ ...baseShape, ...identityShape });

@Resolver()
class SleepResolver {
  @Query(() => String, { description: 'Answers after 1.5 seconds with the brand of the caller.' })
  async sleep(@CurrentCtx() ctx: Ctx): Promise<string> {
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    return ctx.requireBrand();
  }
}

@Module({
  imports: [
    HostModule.forRoot({ name: 'sample', config }),
    AuthModule.forRoot({ audience: 'sample', config }),
    SubgraphModule.forRoot({ name: 'sample', auth: RequestAuth, config }),
  ],
  providers: [SleepResolver],
})
class AppModule {}

await runService(AppModule);
