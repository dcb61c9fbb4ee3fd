import { Module } from '@nestjs/common';
import { CustomFieldsResolver } from './custom-fields.resolver.ts';
import { CustomFieldsService } from './custom-fields.service.ts';

@Module({ providers: [CustomFieldsResolver, CustomFieldsService] })
export class CustomFieldsModule {}
