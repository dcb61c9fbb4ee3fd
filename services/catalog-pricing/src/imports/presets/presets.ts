import type { ImportPresetName } from '../import.types.ts';
import { customPreset } from './custom.preset.ts';
import { medusaPreset } from './medusa.preset.ts';
import { mhOsPreset } from './mh-os.preset.ts';
import type { Preset } from './preset.ts';
import { saleorPreset } from './saleor.preset.ts';
import { spreePreset } from './spree.preset.ts';
import { vendurePreset } from './vendure.preset.ts';

/** All presets, those first that are asked first whether a file is theirs. */
export const presets: readonly Preset[] = [
  mhOsPreset,
  vendurePreset,
  medusaPreset,
  spreePreset,
  saleorPreset,
  customPreset,
];

/** The preset of a name. */
export function presetNamed(name: ImportPresetName): Preset {
  return presets.find((preset) => preset.name === name) ?? customPreset;
}

/** The preset whose files have these columns; undefined where none has. */
export function detectPreset(columns: readonly string[]): Preset | undefined {
  return presets.find((preset) => preset.matches(columns));
}
