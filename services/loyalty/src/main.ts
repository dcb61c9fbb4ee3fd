import { runService } from '@mh-os/host';
import { AppModule } from './app.module.ts';

await runService(AppModule);
