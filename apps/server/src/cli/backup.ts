import { existsSync, statSync } from 'node:fs'
import { resolve } from 'node:path'
import { writeBackup } from '#platform/backup/write-backup.ts'
import { loadConfig } from '#platform/config.ts'
import { openDatabase } from '#platform/postgres/open-database.ts'
import { exitCodes, Trouble } from '#platform/trouble.ts'
import type { Command } from './command.ts'
import { withSession } from './open-session.ts'
import { productVersion } from './product-version.ts'

/** `redthread backup` */
export const backup: Command = {
  summary: 'Write everything into one file, while the server runs or not.',
  words: 'FILE',
  takes: [1, 1],
  about:
    'Writes all tables as of one moment, and the files of the data folder (its secret too: keep\n' +
    'the file safe). A running server is joined and goes on. The file is whole or not there.\n' +
    'redthread restore reads it, in this version or a later one, on any PostgreSQL.',
  options: { force: { about: 'Replace the file if it exists.' } },
  examples: ['redthread backup /backup/shop-$(date +%F).redthread'],
  async run({ env, flags, words, terminal }) {
    const config = loadConfig(env)
    const path = resolve(words[0] ?? '')
    if (existsSync(path) && !flags['force']) throw exists(path)
    await using closing = new AsyncDisposableStack()
    const database = await openDatabase(config, { join: true })
    closing.defer(() => database.stop())
    const step = terminal.step('backup')
    const end = await withSession(database, (client) =>
      writeBackup(client, {
        path,
        dataFolder: resolve(config.dataDir),
        product: productVersion(),
        onTable: (table, index, of) => step.note(`${index} of ${of}: ${table}`),
      }),
    ).catch((error: unknown) => {
      throw failed(path, error)
    })
    const megabytes = (statSync(path).size / 1e6).toFixed(1)
    step.done(`${end.rows} rows of ${end.tables} tables, ${megabytes} MB in ${path}`)
    return exitCodes.ok
  },
}

function exists(path: string): Trouble {
  return new Trouble('backup_failed', {
    what: `${path} exists.`,
    safe: 'It was left as it is.',
    todo: 'Choose another name, or add --force.',
  })
}

function failed(path: string, cause: unknown): Trouble {
  if (cause instanceof Trouble) return cause
  return new Trouble('backup_failed', {
    what: `The backup ${path} could not be written: ${(cause as Error).message}.`,
    safe: 'The database is untouched, and no half backup was left.',
    todo: 'Check folder and disk, and run it again.',
    cause,
  })
}
