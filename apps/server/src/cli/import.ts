import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename } from 'node:path'
import { currencies } from '@redthread/kernel/money'
import { isId, type Id } from '@redthread/kernel/id'
import { isLocale } from '@redthread/kernel/words'
import type { ImportOptions, ImportRun } from '@redthread/contract/integrations'
import { importFormats, importPolicies } from '@redthread/contract/integrations-states'
import type { Engine } from '#platform/engine.ts'
import { enqueue } from '#platform/jobs/enqueue.ts'
import { exitCodes, Trouble } from '#platform/trouble.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import type { Command, Input } from './command.ts'
import { withEngine } from './open-engine.ts'
import { reportLines } from './report-lines.ts'

/** `redthread import` */
export const importCommand: Command = {
  summary: 'Take a file of products, prices or stock in.',
  words: '[FILE]',
  takes: [0, 1],
  about:
    'Takes in what other shops, tills and lists write; finds out by itself what a file is. Every\n' +
    'row is accounted for in the report. The guide on import and export tells the formats. A run\n' +
    'that was stopped goes on with --resume and its id; --undo takes one back.',
  options: {
    format: { about: `What the file is: auto, ${importFormats.join(', ')}.`, value: 'FORMAT' },
    channel: { about: 'Offer what comes in there: the code of a channel.', value: 'CODE' },
    currency: { about: 'Currency of amounts that say none.', value: 'CODE' },
    language: { about: 'Language of texts: en, fi, da or pl.', value: 'CODE' },
    state: { about: 'State of what comes in: as_file, draft or active.', value: 'STATE' },
    policy: { about: `On faults: ${importPolicies.join(', ')}.`, value: 'POLICY' },
    'dry-run': { about: 'Judge everything, keep nothing.' },
    errors: { about: 'Print the error report as CSV instead.' },
    json: { about: 'Print the report as JSON.' },
    resume: { about: 'Go on with a run that was stopped.', value: 'RUN' },
    undo: { about: 'Take a run back.', value: 'RUN' },
  },
  examples: [
    'redthread import products.csv --dry-run',
    'redthread import export.csv --format woocommerce --currency EUR --policy ignore_failed',
  ],
  run: (input) => withEngine(input, ({ engine }) => takeIn(engine, input)),
}

async function takeIn(engine: Engine, input: Input): Promise<number> {
  const { flags, words, terminal } = input
  const door = await import('#modules/integrations/index.ts')
  const unit = unitFor(engine)
  const step = terminal.step('import')
  const runId = await begin(engine, input)
  const signal = new AbortController().signal
  const progress = (rows: number): void => step.note(`${rows} rows`)
  await door.doRun(runId, { unit, log: engine.log, signal, progress })
  const run = await unit(async (ctx) => {
    // A server fetches the pictures, now or when it next starts.
    await enqueue(ctx, door.fetchImportPictures, { runId }, { key: runId })
    return door.runDetail(ctx, runId)
  })
  step.done(`${words[0] ?? runId}: ${run.state}`)
  if (flags['errors']) {
    terminal.print(await unit((ctx) => door.rowErrorsCsv(ctx, runId, 'en')))
  } else if (flags['json']) terminal.print(JSON.stringify(run, null, 2))
  else for (const line of reportLines(run)) terminal.print(line)
  return codeOf(run)
}

function codeOf({ state, report, preview }: ImportRun): number {
  const refused = (report ?? preview)?.rows.refused ?? 0
  return state === 'failed' || refused > 0 ? exitCodes.verification_failed : exitCodes.ok
}

function unitFor(engine: Engine) {
  const who = { actor: { kind: 'system', name: 'import' }, traceId: 'import' } as const
  return <R>(work: Parameters<typeof unitOfWork<R>>[2]): Promise<R> => unitOfWork(engine, who, work)
}

/** Uploads the file, or finds the run, and sets it going. */
async function begin(engine: Engine, { flags, words }: Input): Promise<Id<'imp'>> {
  const door = await import('#modules/integrations/index.ts')
  const unit = unitFor(engine)
  for (const move of ['resume', 'undo'] as const) {
    const runId = flags[move]
    if (typeof runId !== 'string') continue
    if (!isId('imp', runId)) throw wrong(`${runId} is not the id of a run`)
    await unit((ctx) => door.moveRun(ctx, runId, move))
    return runId
  }
  const [path] = words
  if (path === undefined) throw wrong('name a file')
  const sizeBytes = (await stat(path).catch(() => null))?.size
  if (sizeBytes === undefined) throw wrong(`there is no file ${path}`)
  const format = choice(flags['format'], ['auto', ...importFormats], 'format')
  const options = await optionsOf(engine, flags)
  const { id } = await unit((ctx) =>
    door.createImport(ctx, {
      name: basename(path),
      sizeBytes,
      options,
      ...(format !== undefined && format !== 'auto' && { format }),
    }),
  )
  await uploadParts(engine, id, path)
  const run = await unit((ctx) => door.examineRun(ctx, id))
  if (run.state === 'uploaded') {
    throw wrong('nobody knows what these columns are; name the --format, or map them in admin')
  }
  const move = flags['dry-run'] ? 'preview' : 'start'
  if (run.state === 'mapped') await unit((ctx) => door.moveRun(ctx, id, move))
  return id
}

const partBytes = 4 * 1024 * 1024

async function uploadParts(engine: Engine, runId: Id<'imp'>, path: string): Promise<void> {
  const { putPart } = await import('#modules/integrations/index.ts')
  const unit = unitFor(engine)
  let number = 0
  let rest = Buffer.alloc(0)
  const put = (bytes: Uint8Array) => unit((ctx) => putPart(ctx, { runId, number: number++, bytes }))
  for await (const part of createReadStream(path, { highWaterMark: partBytes })) {
    rest = Buffer.concat([rest, part as Buffer])
    while (rest.length >= partBytes) {
      await put(rest.subarray(0, partBytes))
      rest = rest.subarray(partBytes)
    }
  }
  if (rest.length > 0) await put(rest)
}

async function optionsOf(engine: Engine, flags: Input['flags']): Promise<ImportOptions> {
  const { channel, language } = flags
  const currency = choice(flags['currency'], Object.keys(currencies) as never[], 'currency')
  const policy = choice(flags['policy'], importPolicies, 'policy')
  const state = choice(flags['state'], ['as_file', 'draft', 'active'] as const, 'state')
  if (language !== undefined && !isLocale(language)) throw wrong(`no language ${String(language)}`)
  const channelId = typeof channel === 'string' ? await channelOf(engine, channel) : undefined
  return {
    ...(currency !== undefined && { currency }),
    ...(policy !== undefined && { policy }),
    ...(state !== undefined && { state }),
    ...(isLocale(language) && { locale: language }),
    ...(channelId !== undefined && { channelId }),
  }
}

async function channelOf(engine: Engine, code: string): Promise<Id<'chn'>> {
  const { everyChannel } = await import('#modules/channels/index.ts')
  const channels = await unitFor(engine)((ctx) => everyChannel(ctx))
  const found = channels.find((channel) => channel.code === code)
  if (found === undefined) {
    throw wrong(`no channel ${code}; there are ${channels.map((one) => one.code).join(', ')}`)
  }
  return found.id
}

function choice<C extends string>(
  given: string | boolean | undefined,
  among: readonly C[],
  name: string,
): C | undefined {
  if (given === undefined) return undefined
  const found = among.find((one) => one === given)
  if (found === undefined) throw wrong(`--${name} is one of ${among.join(', ')}`)
  return found
}

function wrong(why: string): Trouble {
  return new Trouble('usage', {
    what: `redthread import: ${why}.`,
    todo: 'redthread help import shows how it is written.',
  })
}
