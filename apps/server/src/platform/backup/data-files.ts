import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'

// The database itself, its claim and its messages; programs come with the installation.
const skipped = /^(postgres|programs)(\/|\.|$)|^(lock|server\.json)$/

/** The files of a data folder that belong into a backup: secret, audit anchors, media. */
export function dataFiles(folder: string): string[] {
  return globSync('**/*', { cwd: folder, exclude: (name) => skipped.test(name) })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !skipped.test(path) && statSync(join(folder, path)).isFile())
    .toSorted()
}
