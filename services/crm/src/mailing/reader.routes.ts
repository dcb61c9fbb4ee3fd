import { RequestAuth } from '@mh-os/auth';
import { DomainError, problemOf } from '@mh-os/kernel';
import { Injectable, Logger, type OnModuleInit } from '@nestjs/common';
import { HttpAdapterHost, ModuleRef } from '@nestjs/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { PATHS } from './mail-links.ts';
import { ReaderLinksService } from './reader-links.service.ts';
import { askPage, donePage, PAGE_HEADERS, PIXEL, unknownPage } from './reader-page.rules.ts';

const BASE = '/public/mail';
const LARGEST = 8_192;

type Answer = (token: string, request: FastifyRequest, reply: FastifyReply, locale: string) => Promise<unknown>;

/** What links in mails lead to, beside the graph; nobody is signed in here. For the gateway only. */
@Injectable()
export class ReaderRoutes implements OnModuleInit {
  private readonly logger = new Logger('Mail');

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly modules: ModuleRef,
    private readonly links: ReaderLinksService,
  ) {}

  async onModuleInit(): Promise<void> {
    const fastify = this.host.httpAdapter?.getInstance<FastifyInstance | undefined>();
    if (!fastify?.register) return;
    await fastify.register(async (scope) => {
      // A mail client sends its one click as a form of either kind; what is in it does not matter.
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'string', bodyLimit: LARGEST }, (_request, body, done) =>
        done(null, body),
      );
      const on = (method: 'get' | 'post', path: string, answer: Answer) =>
        scope[method](`${BASE}/${path}/:token`, (request, reply) => this.answer(request, reply, answer));
      on('get', PATHS.UNSUBSCRIBE, (token, _request, reply, locale) => this.ask(token, reply, locale));
      on('post', PATHS.UNSUBSCRIBE, (token, request, reply, locale) => this.leave(token, request, reply, locale));
      on('get', PATHS.CONFIRM, (token, _request, reply, locale) => this.askToConfirm(token, reply, locale));
      on('post', PATHS.CONFIRM, (token, _request, reply, locale) => this.confirm(token, reply, locale));
      on('get', PATHS.OPEN, (token, request, reply) => this.open(token, request, reply));
      on('get', PATHS.CLICK, (token, request, reply) => this.follow(token, request, reply));
    });
  }

  private async answer(request: FastifyRequest, reply: FastifyReply, answer: Answer): Promise<unknown> {
    let locale = 'en';
    try {
      // Looked up late: printing the schema knows the features without their authentication.
      ({ locale } = await this.modules.get(RequestAuth, { strict: false }).file(request.raw));
      reply.header('cache-control', 'no-store');
      return await answer((request.params as { token: string }).token, request, reply, locale);
    } catch (error) {
      if (error instanceof DomainError && error.code === 'CRM_TOKEN_INVALID')
        return reply.code(404).headers(PAGE_HEADERS).send(unknownPage(locale));
      const { status, body } = problemOf(error, request.id);
      return reply.code(status).send(body);
    }
  }

  private async ask(token: string, reply: FastifyReply, locale: string): Promise<unknown> {
    return reply.headers(PAGE_HEADERS).send(askPage(await this.links.leaving(token), locale));
  }

  private async leave(token: string, request: FastifyRequest, reply: FastifyReply, locale: string): Promise<unknown> {
    const oneClick = /List-Unsubscribe=One-Click/i.test(typeof request.body === 'string' ? request.body : '');
    const { language } = await this.links.leaving(token);
    await this.links.unsubscribe(token, { oneClick, requestId: request.id });
    return reply.headers(PAGE_HEADERS).send(donePage(language, locale));
  }

  private async askToConfirm(token: string, reply: FastifyReply, locale: string): Promise<unknown> {
    return reply.headers(PAGE_HEADERS).send(askPage(await this.links.asked(token), locale, 'confirm'));
  }

  private async confirm(token: string, reply: FastifyReply, locale: string): Promise<unknown> {
    const { language } = await this.links.asked(token);
    await this.links.confirm(token);
    return reply.headers(PAGE_HEADERS).send(donePage(language, locale, 'confirm'));
  }

  private async open(token: string, { method }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    // A picture is shown whatever becomes of the counting.
    if (method === 'GET')
      await this.links.open(token).catch((error: unknown) => this.logger.debug(`Not counted: ${String(error)}`));
    return reply.header('content-type', 'image/gif').send(PIXEL);
  }

  private async follow(token: string, { method }: FastifyRequest, reply: FastifyReply): Promise<unknown> {
    const target = await this.links.click(token, method === 'GET');
    return reply.header('referrer-policy', 'no-referrer').redirect(target, 302);
  }
}
