import { ProgramEntity } from './programs/program.entity.ts';
/** Every table of this service that code maps. */
export const entities = [ProgramEntity];
