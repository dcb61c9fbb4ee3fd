import { CompanyEntity } from './companies/company.entity.ts';
/** Every table of this service that code maps. */
export const entities = [CompanyEntity];
