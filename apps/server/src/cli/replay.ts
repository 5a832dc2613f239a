import type { Engine } from '#platform/engine.ts'
import { consumerLags } from '#platform/relay/consumer-lag.ts'
import { replayEvents, type ReplayOrder } from '#platform/relay/replay-events.ts'
import { exitCodes, Trouble } from '#platform/trouble.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import type { Command } from './command.ts'
import { withEngine } from './open-engine.ts'
import type { Terminal } from './terminal.ts'

const asPerson = { actor: { kind: 'system', name: 'replay' }, traceId: 'replay' } as const

/** `redthread replay` */
export const replay: Command = {
  summary: 'Hand past events to a listener once more: redthread replay loyalty.earn_points.',
  words: '[CONSUMER]',
  takes: [0, 1],
  about:
    'Has past events handed to one listener again, old before new; its new events wait meanwhile.\n' +
    'What it does to them, it does again: meant for listeners that build a view or can bear it.\n' +
    'A running server carries it out at once, else the next start does. Without a name it lists\n' +
    'the listeners and what waits for them.',
  options: {
    from: { about: 'Only events since this instant, as 2026-11-22T14:00:00Z.', value: 'INSTANT' },
    subject: { about: 'Only events of this subject.', value: 'ID' },
  },
  examples: ['redthread replay', 'redthread replay loyalty.earn_points --subject ord_01kaf3t9c2'],
  run({ env, flags, words, terminal }) {
    const [consumer] = words
    const from = instantOf(flags['from'])
    const subject = flags['subject']
    return withEngine({ env, terminal }, async ({ engine }) => {
      if (consumer === undefined) return list(engine, terminal)
      const of = typeof subject === 'string' ? { subject } : {}
      await order(engine, { consumer, from, ...of })
      terminal.print(`Past events are handed to ${consumer} again.`)
      return exitCodes.ok
    })
  },
}

function instantOf(text: string | boolean | undefined): Temporal.Instant {
  if (typeof text !== 'string') return Temporal.Instant.fromEpochMilliseconds(0)
  try {
    return Temporal.Instant.from(text)
  } catch {
    throw new Trouble('usage', {
      what: `"${text}" is not an instant.`,
      todo: 'Write it as 2026-11-22T14:00:00Z.',
    })
  }
}

async function list(engine: Engine, terminal: Terminal): Promise<number> {
  const lags = await unitOfWork(engine, { ...asPerson, mode: 'read' }, consumerLags)
  if (lags.length === 0) terminal.print('Nobody listens to events yet.')
  for (const { name, event_type, state, waiting, parked, gone } of lags) {
    const notes = [`${waiting} wait`, `${parked} parked`, state, ...(gone ? ['gone'] : [])]
    terminal.print(`${name.padEnd(32)}${event_type.padEnd(36)}${notes.join(', ')}`)
  }
  return exitCodes.ok
}

async function order(engine: Engine, wanted: ReplayOrder): Promise<void> {
  await unitOfWork(engine, asPerson, async (ctx) => {
    const lags = await consumerLags(ctx)
    if (!lags.some(({ name }) => name === wanted.consumer)) {
      throw new Trouble('usage', {
        what: `Nobody named ${wanted.consumer} listens to events.`,
        todo: 'redthread replay lists the listeners.',
      })
    }
    if (await replayEvents(ctx, wanted)) return
    throw new Trouble('usage', {
      what: `Past events are already being handed to ${wanted.consumer}.`,
      safe: 'Nothing was changed.',
    })
  })
}
