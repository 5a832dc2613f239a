import { resolve } from 'node:path'
import { checkServer, type ServerFacts } from '#platform/postgres/check-server.ts'
import { holderOf } from '#platform/postgres/claim.ts'
import { startEmbedded, type EmbeddedOptions } from '#platform/postgres/embedded.ts'

export type OpenOptions = Omit<EmbeddedOptions, 'dataFolder'> & {
  /** Use the database of a server that already runs on the data folder, instead of refusing. */
  join?: boolean
}

/** A database that is ready for connections, wherever it is. */
export type OpenDatabase = {
  kind: 'embedded' | 'joined' | 'external'
  connectionString: string
  facts: ServerFacts
  /** Tells a second start on the same data folder where this one answers. */
  announce(address: string): void
  /** Stops what was started for us; a server of others is left alone. */
  stop(): Promise<void>
}

type Where = { databaseUrl: string; dataDir: string }

/**
 * Opens the database of the configuration: the one in DATABASE_URL, else the embedded one.
 * @throws Trouble of every kind that a database can make
 */
export async function openDatabase(where: Where, options: OpenOptions = {}): Promise<OpenDatabase> {
  if (where.databaseUrl !== '') return leaveAlone('external', where.databaseUrl)
  const running = options.join ? holderOf(resolve(where.dataDir)) : null
  if (running?.connectionString) return leaveAlone('joined', running.connectionString)
  const embedded = await startEmbedded({ ...options, dataFolder: where.dataDir })
  try {
    const { connectionString, announce, stop } = embedded
    const facts = await checkServer(connectionString)
    return { kind: 'embedded', connectionString, facts, announce, stop }
  } catch (error) {
    await embedded.stop()
    throw error
  }
}

async function leaveAlone(
  kind: 'external' | 'joined',
  connectionString: string,
): Promise<OpenDatabase> {
  const facts = await checkServer(connectionString)
  const nothing = (): void => undefined
  return { kind, connectionString, facts, announce: nothing, stop: () => Promise.resolve() }
}
