import type pg from 'pg'
import type { MigrationFile } from '#platform/migrate/migration-files.ts'
import { lineAt, splitStatements, type Statement } from '#platform/migrate/split-statements.ts'
import { Trouble } from '#platform/trouble.ts'

/**
 * Applies one migration and writes it down, in one transaction.
 * @throws Trouble migration_failed, naming file, line and PostgreSQL's error
 */
export async function applyMigration(client: pg.ClientBase, file: MigrationFile): Promise<void> {
  const began = performance.now()
  await client.query('begin')
  let current: Statement | undefined
  try {
    for (current of splitStatements(file.sql)) await client.query(current.sql)
    current = undefined
    await client.query(
      `insert into platform.migration (number, name, checksum, applied_at, duration_ms)
       values ($1, $2, $3, clock_timestamp(), $4)`,
      [file.number, file.name, file.checksum, Math.round(performance.now() - began)],
    )
    await client.query('commit')
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw failure(file, current, error as Error)
  }
}

type DatabaseError = Error & { code?: string; position?: string; detail?: string; hint?: string }

function failure(file: MigrationFile, at: Statement | undefined, error: DatabaseError): Trouble {
  const code = error.code === undefined ? '' : ` (SQLSTATE ${error.code})`
  const more = [error.detail, error.hint && `Hint: ${error.hint}`].filter(Boolean)
  return new Trouble('migration_failed', {
    what: [`${file.name}${lineOf(at, error)}: ${error.message}${code}`, ...more].join('\n'),
    safe: 'This migration was rolled back whole; the ones before it are kept.',
    todo: 'Correct the cause and start again: it goes on from this migration.',
    cause: error,
  })
}

function lineOf(at: Statement | undefined, error: DatabaseError): string {
  if (!at) return ''
  const within = error.position === undefined ? 0 : Number(error.position) - 1
  // PostgreSQL counts characters, not UTF-16 units.
  const before = Array.from(at.sql).slice(0, within).join('').length
  return ` line ${at.line + lineAt(at.sql, before) - 1}`
}
