import { event, Shape } from '@redthread/contract/define'
import { Type as T } from 'typebox'
import { liveOn } from '#platform/event.ts'
import { emit } from '#platform/events/emit.ts'
import { registerListeners } from '#platform/events/event-registry.ts'
import type { Engine } from '#platform/engine.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'

export const rang = event(
  'bells.rang.v1',
  Shape({ bell: T.String(), n: T.Integer(), channelId: T.Optional(T.String()) }),
  'A bell rang.',
)
export const muffled = event('bells.muffled.v1', Shape({ bell: T.String() }), 'A bell is muffled.')

/** What is live in these tests: ringing for everyone, muffling for those who may read bells. */
export function registerBells(): void {
  registerListeners([
    {
      live: [
        liveOn(rang, ({ bell }) => [`bell:${bell}`], 'anyone'),
        liveOn(rang, () => ['tower'], 'bells:read'),
        liveOn(muffled, ({ bell }) => [`bell:${bell}`, 'tower'], 'bells:read'),
      ],
    },
  ])
}

const asTest = { actor: { kind: 'system', name: 'test' }, traceId: '' } as const

export async function ring(
  engine: Engine,
  bell: string,
  how: { n: number; channelId?: string },
): Promise<void> {
  await unitOfWork(engine, asTest, (ctx) => emit(ctx, rang, bell, { bell, ...how }))
}

export async function muffle(engine: Engine, bell: string): Promise<void> {
  await unitOfWork(engine, asTest, (ctx) => emit(ctx, muffled, bell, { bell }))
}

/** Waits until a condition holds; fails after thirty seconds. */
export async function eventually(condition: () => boolean): Promise<void> {
  for (let tries = 0; tries < 3000; tries++) {
    if (condition()) return
    await new Promise((resolve) => setTimeout(resolve, 10))
  }
  throw new Error('it did not come about within thirty seconds')
}
