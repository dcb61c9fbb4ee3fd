import { loyaltyProvisioning } from '@mh-os/contracts';
import { newId, seedId } from '@mh-os/kernel';
import { type BrandDefaults, ProvisionsBrand } from '@mh-os/messaging';
import type { Tx } from '@mh-os/persistence';
import { Injectable } from '@nestjs/common';
import { addProgram } from '../programs/programs.service.ts';
import { ProgramEntity } from '../programs/program.entity.ts';
import { startingSettings } from '../programs/program.rules.ts';
import { addRule } from '../earn-rules/earn-rules.service.ts';
import { TierEntity } from '../tiers/tier.entity.ts';

const TIERS = [
  { code: 'BRONZE', name: 'Bronze', threshold: 0, multiplier: '1' },
  { code: 'SILVER', name: 'Silver', threshold: 500, multiplier: '1.25' },
  { code: 'GOLD', name: 'Gold', threshold: 2_000, multiplier: '1.5' },
];

/** Gives a new brand a program that runs, with three tiers and a point for every unit of its money. */
@Injectable()
export class ProvisioningConsumer {
  @ProvisionsBrand(loyaltyProvisioning)
  async provision(brand: BrandDefaults, tx: Tx): Promise<void> {
    const id = seedId('loyalty', tx.ctx.requireBrand(), 'program');
    if (await tx.findOne(ProgramEntity, { id })) return;
    const isDefault = (await tx.findOne(ProgramEntity, { isDefault: true })) === null;
    const values = { id, code: 'LOYALTY', name: 'Loyalty', status: 'ACTIVE' as const, isDefault };
    const program = await addProgram(tx, { ...values, currency: brand.defaultCurrency, settings: startingSettings });
    await tx.insert(
      TierEntity,
      TIERS.map((tier) => ({ id: newId(), programId: program.id, benefits: '', ...tier })),
    );
    await addRule(tx, program.id, { name: 'A point for every unit of money', kind: 'RATE', rate: '1' });
  }
}
