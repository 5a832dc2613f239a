/**
 * `npm run check -- --only words`: the catalogs of each app hold every message of its sources, in
 * every language.
 */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { APPS } from './apps/build-app.ts'
import { inParallel, ROOT, shell } from './shell.ts'

const apps = APPS.filter((app) => existsSync(join(ROOT, 'apps', app, 'lingui.config.ts')))
const codes = await inParallel(apps, 2, async (app) => {
  const folder = join(ROOT, 'apps', app)
  const sync = await shell('lingui check sync --workers 1 --verbose', folder)
  const missing = await shell('lingui check missing --workers 1 --verbose', folder)
  for (const { code, output } of [sync, missing])
    if (code !== 0) console.log(`apps/${app}:\n${output.trimEnd()}`)
  return sync.code + missing.code
})
console.log(`${apps.length} apps, ${codes.filter((code) => code !== 0).length} with missing words`)
process.exit(codes.every((code) => code === 0) ? 0 : 1)
