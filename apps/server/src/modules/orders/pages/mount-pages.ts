import type { FastifyInstance } from 'fastify'
import type { Engine } from '#platform/engine.ts'
import { mountOrderFiles } from './order-files.ts'
import { mountOrderPapers } from './order-papers.ts'

/** What is fetched by a link: orders as a file, and papers of one order. */
export function mountPages(app: FastifyInstance, engine: Engine): void {
  mountOrderFiles(app, engine)
  mountOrderPapers(app, engine)
}
