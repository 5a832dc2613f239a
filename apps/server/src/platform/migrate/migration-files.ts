import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One migration as it lies in the repository. */
export type MigrationFile = {
  /** The file's number, from its name: 0012-channels-add-domain.sql is 12. */
  number: number
  name: string
  sql: string
  /** SHA-256 of the text with LF line ends, so that a Windows checkout is the same migration. */
  checksum: string
}

/** The folder of the migrations that belong to this code. */
export const migrationsFolder = fileURLToPath(new URL('../../../migrations', import.meta.url))

const shape = /^(?<number>\d{4})-[a-z0-9]+(-[a-z0-9]+)*\.sql$/

/**
 * The migrations of a folder in their order.
 * @throws Error on a name out of shape or a number used twice: both are mistakes in the code
 */
export function readMigrationFiles(folder: string = migrationsFolder): MigrationFile[] {
  const names = readdirSync(folder).filter((name) => name.endsWith('.sql'))
  const files = names.sort().map((name) => readMigrationFile(folder, name))
  files.forEach((file, index) => {
    const before = files[index - 1]
    if (before?.number === file.number) {
      throw new Error(`two migrations bear the number ${file.number}: ${before.name}, ${file.name}`)
    }
  })
  return files
}

function readMigrationFile(folder: string, name: string): MigrationFile {
  const number = shape.exec(name)?.groups?.['number']
  if (number === undefined) {
    throw new Error(`${name} is not named like 0012-channels-add-domain.sql`)
  }
  const sql = readFileSync(join(folder, name), 'utf8').replaceAll('\r\n', '\n')
  return { number: Number(number), name, sql, checksum: sha256(sql) }
}

/** One hash over all migrations: databases with the same hash have the same schema. */
export function migrationsHash(files: readonly MigrationFile[]): string {
  return sha256(files.map((file) => `${file.name} ${file.checksum}`).join('\n'))
}

function sha256(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}
