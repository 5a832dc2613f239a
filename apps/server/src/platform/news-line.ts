import type { EventType } from '@redthread/contract/define'
import type { Config } from './config.ts'
import type { Ctx } from './ctx.ts'
import { Followed } from './followed.ts'
import { lineEnds, liveRows } from './live/live-rows.ts'

/** Told of what was committed anywhere: of one event, or that anything may have happened. */
export type NewsListener = (config: Config, payload: unknown) => void

/** Up to which place of the line everybody here has been told. */
interface Line {
  pos: number
}

const listeners = new Map<string, Set<NewsListener>>()
const forgetful = new Set<(config: Config) => void>()
const topics = new Set<string>()
const page = 1_000

const followed = new Followed<Line>({ open, catchUp })

/** What is listened to: events that are told under one of some topics, and what to do of them. */
export interface News {
  readonly event: EventType
  readonly topic: string
  readonly told: NewsListener
}

/**
 * Has every event of the line told here once, whichever process it came from, as readers ask for
 * news. `lost` is told where the line was tidied away before it was read.
 */
export function onNews(news: readonly News[], lost: (config: Config) => void): void {
  for (const { event, topic, told } of news) {
    topics.add(topic)
    const known = listeners.get(event.name)
    if (known === undefined) listeners.set(event.name, new Set([told]))
    else known.add(told)
  }
  forgetful.add(lost)
}

/** Sees to it that all news of a moment ago have been told; costs nothing while they are fresh. */
export function newsTaken(ctx: Ctx): unknown {
  return followed.of(ctx)
}

async function open(ctx: Ctx): Promise<Line> {
  const { last } = await lineEnds(ctx)
  return { pos: last }
}

async function catchUp(ctx: Ctx, line: Line): Promise<void> {
  const { last, floor } = await lineEnds(ctx)
  if (floor > line.pos) {
    for (const lost of forgetful) lost(ctx.config)
    line.pos = last
  }
  while (line.pos < last) {
    const part = { after: line.pos, upTo: last, topics: [...topics], limit: page }
    const rows = await liveRows(ctx, part)
    for (const { type, payload } of rows) {
      for (const told of listeners.get(type) ?? []) told(ctx.config, payload)
    }
    line.pos = rows.length < page ? last : (rows.at(-1)?.pos ?? last)
  }
}
