import { graphEnum } from '@mh-os/graphql';
import { holdStates, type HoldState } from './points-hold.entity.ts';
import { entryKinds, lotStates, type EntryKind, type LotState } from './wallet.types.ts';

export const EntryKindEnum = graphEnum<EntryKind>('LoyaltyEntryKind', 'What happened to points.', entryKinds);
export const LotStateEnum = graphEnum<LotState>('LoyaltyLotState', 'Where a lot stands.', lotStates);
export const HoldStateEnum = graphEnum<HoldState>('LoyaltyHoldState', 'Where a hold stands.', holdStates);
