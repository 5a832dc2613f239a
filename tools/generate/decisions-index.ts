import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { table } from './output.ts'

/** Lists the records of docs/decisions by number, with the titles that they bear. */
export function decisionsIndex(root: string): string {
  const rows = globSync('docs/decisions/[0-9]*.md', { cwd: root })
    .toSorted()
    .map((path) => {
      const name = path.split('/').at(-1) ?? path
      const title = /^# (?:\d+[.:]? )?(.+)$/m.exec(readFileSync(join(root, path), 'utf8'))?.[1]
      return [name.slice(0, 4), `[${title ?? name}](${name})`]
    })
  return table(['number', 'decision'], rows)
}
