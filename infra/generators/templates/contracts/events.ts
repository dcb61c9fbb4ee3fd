import { z } from 'zod';
import { changeSchema, defineEvent } from '../define.ts';

export const __serviceCamel__Events = [] as const;
