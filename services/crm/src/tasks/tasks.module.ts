import { Module } from '@nestjs/common';
import { CompaniesModule } from '../companies/companies.module.ts';
import { PeopleModule } from '../people/people.module.ts';
import { TaskReminders } from './task-reminders.ts';
import { TasksResolver } from './tasks.resolver.ts';
import { TasksService } from './tasks.service.ts';

@Module({ imports: [PeopleModule, CompaniesModule], providers: [TasksResolver, TasksService, TaskReminders] })
export class TasksModule {}
