import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { copyOfTree } from './copy.ts';
import { graphFindings } from './graph.ts';

interface Plant {
  readonly file: string;
  readonly code: string;
  /** The finding that must appear. */
  readonly caught: RegExp;
}

const plants: readonly Plant[] = [
  {
    file: 'libs/kernel/src/planted.ts',
    code: "import { Db } from '@mh-os/persistence';\nexport const planted = Db;\n",
    caught: /libs\/kernel depends on libs\/persistence/,
  },
  {
    file: 'services/platform/src/planted.ts',
    code: "import { AppModule } from '../../catalog-pricing/src/app.module.ts';\nexport const planted = AppModule;\n",
    caught: /services\/platform depends on services\/catalog-pricing/,
  },
  {
    file: 'gateway/src/planted.ts',
    code: "import { MessagingModule } from '@mh-os/messaging';\nexport const planted = MessagingModule;\n",
    caught: /gateway depends on libs\/messaging/,
  },
  {
    file: 'libs/host/src/planted.ts',
    code: "import { testInfra } from '@mh-os/testing';\nexport const planted = testInfra;\n",
    caught: /libs\/host\/src\/planted\.ts:1 imports @mh-os\/testing: only tests/,
  },
  {
    file: 'libs/auth/src/planted-a.ts',
    code: "import { b } from './planted-b.ts';\nexport const a = (): unknown => b;\n",
    caught: /circle: libs\/auth\/src\/planted-a\.ts -> libs\/auth\/src\/planted-b\.ts/,
  },
  {
    file: 'libs/auth/src/planted-b.ts',
    code: "import { a } from './planted-a.ts';\nexport const b = (): unknown => a;\n",
    caught: /circle: libs\/auth\/src\/planted-a\.ts -> libs\/auth\/src\/planted-b\.ts/,
  },
];

/** Plants one violation of every kind in a copy and says which of them the graph check missed. */
export async function missedPlants(): Promise<string[]> {
  const copy = copyOfTree('plant');
  try {
    for (const plant of plants) writeFileSync(join(copy, plant.file), plant.code);
    const findings = await graphFindings(copy);
    return plants
      .filter((plant) => !findings.some((finding) => plant.caught.test(finding)))
      .map(
        (plant) => `the graph check missed the violation planted in ${plant.file}; it found:\n${findings.join('\n')}`,
      );
  } finally {
    rmSync(copy, { recursive: true, force: true });
  }
}
