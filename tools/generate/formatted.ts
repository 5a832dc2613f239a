import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { ROOT } from '../shell.ts'

/** Formats a text as `npm run format` would in that file. Throws where it is not valid. */
export function formatted(path: string, text: string): string {
  const oxfmt = join(ROOT, 'node_modules/.bin/oxfmt')
  const config = join(ROOT, '.oxfmtrc.json')
  const run = spawnSync(oxfmt, ['-c', config, '--stdin-filepath', path], {
    input: text,
    encoding: 'utf8',
  })
  if (run.status !== 0) throw new Error(`${path}: ${run.stderr}`)
  return run.stdout
}
