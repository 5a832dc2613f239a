import { resolve } from 'node:path'
import type { Logger } from 'pino'
import { loadConfig, type Config } from '#platform/config.ts'
import { portTrouble, requireFreePort } from '#platform/http/free-port.ts'
import { createLogger } from '#platform/logger.ts'
import { folderInUse, holderOf } from '#platform/postgres/claim.ts'
import { openDatabase, type OpenDatabase } from '#platform/postgres/open-database.ts'
import type { Server } from '#platform/server.ts'
import { exitCodes, Trouble } from '#platform/trouble.ts'
import type { Command } from './command.ts'
import { plantSeeds } from './plant-seeds.ts'
import { prepareSchema } from './prepare-schema.ts'
import { productVersion } from './product-version.ts'
import { readyBlock } from './ready-block.ts'
import { releaseStartMemory } from './release-memory.ts'
import { onStopSignal } from './stop-signal.ts'
import type { Terminal } from './terminal.ts'
import { ensureWebBuild } from './web-build.ts'

/** `redthread start` */
export const start: Command = {
  summary: 'Run the shop: database, migrations, demo retailer, apps, at one address.',
  about:
    'Starts the embedded PostgreSQL (or uses DATABASE_URL), applies pending migrations, fills an\n' +
    'empty database with the demo retailer, and serves shop, counter, desk, admin and the API.\n' +
    'SIGTERM or SIGINT (Ctrl-C) stops it in order: requests, jobs and streams end first, then\n' +
    'PostgreSQL. A second signal forces it.',
  options: {
    dev: { about: 'Serve the web apps from their sources, with hot reload.' },
    'no-build': { about: 'Do not build web apps that were never built.' },
  },
  examples: ['redthread start', 'PORT=8080 REDTHREAD_DATA_DIR=/srv/shop redthread start'],
  async run({ env, flags, terminal }) {
    const began = performance.now()
    const signal = onStopSignal(terminal)
    const config = loadConfig(env)
    const dev = flags['dev'] === true
    terminal.say(`\n  Redthread ${productVersion()}`)
    await requireFree(config)
    // PostgreSQL starts while our own code is being loaded.
    const loading = import('../main.ts')
    loading.catch(() => undefined)
    if (!dev && !flags['no-build']) await ensureWebBuild(terminal)
    const lost = Promise.withResolvers<Trouble>()
    const log = createLogger(config)
    const database = await open({ config, terminal, log, onLost: lost.resolve })
    await using closing = new AsyncDisposableStack()
    closing.defer(() => database.stop())
    await prepareSchema(database, config, terminal)
    const { openHouse } = await loading
    const [{ modules }, { signInsOf }] = await Promise.all([
      import('../modules.ts'),
      import('../sign-ins.ts'),
    ])
    const house = await openHouse({ config, connectionString: database.connectionString, dev })
    closing.defer(() => house.close())
    if (config.demo === 'on') await plantSeeds(house.engine, modules, terminal)
    if (signal.came) return exitCodes.ok
    const address = await listen(house, config)
    database.announce(address)
    const signIns = await signInsOf(house.engine)
    terminal.print(readyBlock({ config, address, signIns, ms: performance.now() - began }))
    releaseStartMemory()
    const end = await Promise.race([signal.asked, lost.promise])
    if (end instanceof Trouble) throw end
    terminal.say(`\n  Stopping (${end}): open work is finished first.`)
    await closing.disposeAsync()
    terminal.say('  Stopped.')
    return exitCodes.ok
  },
}

/** Refuses early, before anything slow or lasting is done. */
async function requireFree(config: Config): Promise<void> {
  try {
    await requireFreePort(config.host, config.port)
  } catch (error) {
    const folder = resolve(config.dataDir)
    // The likeliest holder of the port is ourselves: say so rather than name a stranger.
    throw config.databaseUrl === '' && holderOf(folder) ? folderInUse(folder) : error
  }
}

type Opening = {
  config: Config
  terminal: Terminal
  log: Pick<Logger, 'error' | 'info'>
  onLost: (trouble: Trouble) => void
}

const steps = {
  create: 'making a new one, once',
  recover: 'recovering after a hard stop',
  start: 'starting PostgreSQL',
} as const

async function open({ config, terminal, log, onLost }: Opening): Promise<OpenDatabase> {
  const step = terminal.step('database')
  const database = await openDatabase(config, {
    onStep: (name) => step.note(steps[name]),
    onDown: (how) => log.error({ how }, 'PostgreSQL ended by itself; it is started again'),
    onUp: () => log.info('PostgreSQL is back'),
    onLost,
  })
  const { kind, facts } = database
  const where = kind === 'embedded' ? `embedded in ${config.dataDir}` : 'of DATABASE_URL'
  step.done(`PostgreSQL ${facts.version}, ${where}`)
  return database
}

async function listen(server: Pick<Server, 'listen'>, config: Config): Promise<string> {
  try {
    return await server.listen()
  } catch (error) {
    throw portTrouble(config.host, config.port, error)
  }
}
