import type { FastifyInstance } from 'fastify'
import type { Engine } from '#platform/engine.ts'
import { mountPractice } from '../practice/mount-practice.ts'
import { mountWebhook } from '../webhook/mount-webhook.ts'

/** Mounts what is no plain route: the door of the card provider, and the pages of practice. */
export function mountPayments(app: FastifyInstance, engine: Engine): void {
  mountWebhook(app, engine)
  mountPractice(app, engine)
}
