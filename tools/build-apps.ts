/**
 * `npm run build`: builds the four web apps and compresses their assets once, ahead of time.
 * `--if-stale` skips each app whose sources have not changed since its last build; npm calls it so
 * after an install. Names build only those apps: `npm run build -- shop`.
 */
import { parseArgs } from 'node:util'
import { APPS, buildApp, isBuilt, type AppBuild } from './apps/build-app.ts'
import { sourceHash } from './apps/source-hash.ts'
import { readStamps, writeStamp } from './apps/stamps.ts'
import { hasTool, inParallel, ROOT } from './shell.ts'

const AT_ONCE = 2

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { 'if-stale': { type: 'boolean', default: false } },
})

if (!hasTool('vite')) {
  console.log('The web apps are not built: the development packages are not installed.')
  console.log('Run `npm ci` without --omit=dev, then `npm run build`.')
  process.exit(values['if-stale'] ? 0 : 1)
}

const unknown = positionals.filter((name) => !APPS.includes(name))
if (unknown.length > 0) {
  console.error(`There is no app ${unknown.join(', ')}. The apps: ${APPS.join(', ')}.`)
  process.exit(1)
}

const wanted = positionals.length > 0 ? positionals : APPS
const stamps = readStamps(ROOT)
const hashes = new Map(wanted.map((app) => [app, sourceHash(ROOT, app)]))
const due = wanted.filter(
  (app) => !values['if-stale'] || stamps[app] !== hashes.get(app) || !isBuilt(app),
)
const results = await inParallel(due, AT_ONCE, buildOne)
const failed = results.some((result) => result.state === 'failed')
// An install is whole without the apps: who works on one must be able to install.
const isInstall = process.env['npm_lifecycle_event'] === 'prepare'
if (failed && isInstall) console.error('The apps that failed are not served: npm run build')
process.exit(failed && !isInstall ? 1 : 0)

async function buildOne(app: string): Promise<AppBuild> {
  const result = await buildApp(app)
  if (result.state === 'built') writeStamp(ROOT, app, hashes.get(app) ?? '')
  const time = `${(result.ms / 1000).toFixed(1)} s`
  if (result.state === 'failed') console.error(`${app}: build failed\n${result.output}`)
  if (result.state === 'built') console.log(`${app}: built in ${time}, ${result.compressed} files`)
  if (result.state === 'absent') console.log(`${app}: nothing to build yet`)
  return result
}
