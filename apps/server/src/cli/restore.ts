import { resolve } from 'node:path'
import { restoreDatabase } from '#platform/backup/restore-database.ts'
import { loadConfig } from '#platform/config.ts'
import { prepareJobs } from '#platform/jobs/prepare-jobs.ts'
import { makeFolder } from '#platform/postgres/claim.ts'
import { openDatabase } from '#platform/postgres/open-database.ts'
import { exitCodes } from '#platform/trouble.ts'
import type { Command } from './command.ts'
import { withSession } from './open-session.ts'

/** `redthread restore` */
export const restore: Command = {
  summary: 'Fill an empty database from a backup.',
  words: 'FILE',
  takes: [1, 1],
  about:
    'Brings in everything that redthread backup wrote, then migrates to this version: the way to\n' +
    'another machine, another PostgreSQL, or a later major version. The database must be empty (a\n' +
    'new REDTHREAD_DATA_DIR, or a new database in DATABASE_URL) and no server may run on it.',
  examples: ['REDTHREAD_DATA_DIR=/srv/new redthread restore shop.redthread'],
  async run({ env, words, terminal }) {
    const config = loadConfig(env)
    const dataFolder = resolve(config.dataDir)
    await using closing = new AsyncDisposableStack()
    const database = await openDatabase(config)
    closing.defer(() => database.stop())
    makeFolder(dataFolder)
    const step = terminal.step('restore')
    const kept: string[] = []
    const { head, end } = await withSession(database, (client) =>
      restoreDatabase(client, {
        path: resolve(words[0] ?? ''),
        dataFolder,
        prepareJobs: () => prepareJobs(client),
        onTable: (table) => step.note(table),
        onKept: (path) => kept.push(path),
      }),
    )
    step.done(`${end.rows} rows of ${end.tables} tables, as of ${head.at}`)
    if (kept.length > 0) terminal.say(`  Left as they were in ${dataFolder}: ${kept.join(', ')}`)
    return exitCodes.ok
  },
}
