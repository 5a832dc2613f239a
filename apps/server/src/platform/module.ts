import type { FastifyInstance } from 'fastify'
import type { RefusalKind } from '@redthread/kernel/refusal'
import type { Words } from '@redthread/kernel/words'
import type { EventType } from '@redthread/contract/define'
import type { Ctx } from './ctx.ts'
import type { Engine } from './engine.ts'
import type { Consumer, LiveSource } from './event.ts'
import type { Job } from './job.ts'
import type { Route } from './route.ts'

/** One check of `redthread verify`: returns what is wrong, empty when all is well. */
export interface Check {
  readonly name: string
  readonly about: string
  readonly run: (ctx: Ctx) => Promise<readonly string[]>
}

/** One step of the demo retailer's seed; runs in name order of the modules' map, idempotent. */
export interface Seed {
  readonly name: string
  readonly run: (ctx: Ctx) => Promise<void>
}

/** All that a module gives to the house; main.ts mounts it. */
export interface Module {
  readonly name: string
  readonly routes?: readonly Route[]
  readonly events?: readonly EventType[]
  readonly refusals?: Readonly<Record<string, RefusalKind>>
  readonly permissions?: Readonly<Record<string, Words>>
  readonly consumers?: readonly Consumer[]
  readonly live?: readonly LiveSource[]
  readonly jobs?: readonly Job[]
  readonly checks?: readonly Check[]
  readonly seeds?: readonly Seed[]
  /** Mounts what is not a plain route: sign-in handlers, pages, files. Listed in its README. */
  readonly mount?: (app: FastifyInstance, engine: Engine) => Promise<void> | void
}
