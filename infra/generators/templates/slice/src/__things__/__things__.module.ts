import { Module } from '@nestjs/common';
import { __Things__Resolver } from './__things__.resolver.ts';
import { __Things__Service } from './__things__.service.ts';

@Module({ providers: [__Things__Resolver, __Things__Service], exports: [__Things__Service] })
export class __Things__Module {}
