import { createWriteStream } from 'node:fs'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import { exportFormats, type ExportWish } from '@redthread/contract/integrations-exports'
import { isLocale } from '@redthread/kernel/words'
import type { Engine } from '#platform/engine.ts'
import { exitCodes, Trouble } from '#platform/trouble.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import type { Command, Input } from './command.ts'
import { withEngine } from './open-engine.ts'

/** `redthread export` */
export const exportCommand: Command = {
  summary: 'Give products and prices out as a file.',
  words: 'FORMAT',
  takes: [1, 1],
  about:
    `Writes a file as it is read: ${exportFormats.join(', ')}.\n` +
    'Our own formats, taken in again, change nothing. Feeds, JSON-LD and sitemap speak for one\n' +
    'channel, the first web shop unless one is named.',
  options: {
    out: { about: 'File to write; standard output unless told.', value: 'FILE', short: 'o' },
    channel: { about: 'The code of the channel that it speaks for.', value: 'CODE' },
    language: { about: 'Language of texts: en, fi, da or pl.', value: 'CODE' },
  },
  examples: [
    'redthread export own_jsonl -o products.jsonl',
    'redthread export google_xml --channel tuuli-fi --language fi -o feed.xml',
  ],
  run: (input) => withEngine(input, ({ engine }) => giveOut(engine, input)),
}

async function giveOut(engine: Engine, { flags, words, terminal }: Input): Promise<number> {
  const { openExport } = await import('#modules/integrations/index.ts')
  const wish = await wishOf(engine, { flags, words })
  const unit = unitFor(engine)
  const opened = await openExport({ unit, config: engine.config }, wish)
  if (opened === null) throw wrong('there is no open channel to speak for')
  const { out } = flags
  const target = typeof out === 'string' ? createWriteStream(out) : process.stdout
  const step = terminal.step('export')
  const end = target !== process.stdout
  await pipeline(Readable.from(opened.text), target, { end }).catch((error: unknown) => {
    // Whoever read the pipe has seen enough.
    if ((error as { code?: unknown }).code !== 'EPIPE') throw error
  })
  step.done(typeof out === 'string' ? out : opened.name)
  return exitCodes.ok
}

function unitFor(engine: Engine) {
  const who = { actor: { kind: 'system', name: 'export' }, traceId: 'export' } as const
  return <R>(work: Parameters<typeof unitOfWork<R>>[2]): Promise<R> =>
    unitOfWork(engine, { ...who, mode: 'read' }, work)
}

async function wishOf(
  engine: Engine,
  { flags, words }: Pick<Input, 'flags' | 'words'>,
): Promise<ExportWish> {
  const format = exportFormats.find((one) => one === words[0])
  if (format === undefined) throw wrong(`the formats are ${exportFormats.join(', ')}`)
  const { channel, language } = flags
  if (language !== undefined && !isLocale(language)) throw wrong(`no language ${String(language)}`)
  const locale = isLocale(language) ? { locale: language } : {}
  if (typeof channel !== 'string') return { format, ...locale }
  const { everyChannel } = await import('#modules/channels/index.ts')
  const channels = await unitFor(engine)((ctx) => everyChannel(ctx))
  const found = channels.find(({ code }) => code === channel)
  if (found === undefined) {
    throw wrong(`no channel ${channel}; there are ${channels.map(({ code }) => code).join(', ')}`)
  }
  return { format, ...locale, channelId: found.id }
}

function wrong(why: string): Trouble {
  return new Trouble('usage', {
    what: `redthread export: ${why}.`,
    todo: 'redthread help export shows how it is written.',
  })
}
