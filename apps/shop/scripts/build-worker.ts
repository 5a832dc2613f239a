/**
 * Builds the shop's service worker after the app: lists the files of the browser's build, and
 * writes build/client/sw.js with that list in it. Its scope is the root, since the shop's is too.
 */
import { createHash } from 'node:crypto'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { build } from 'vite'
import { getManifest } from 'workbox-build'

const root = join(import.meta.dirname, '..')
const client = join(root, 'build/client')

dropUnusedSheets()
const { manifestEntries, size, warnings } = await getManifest({
  globDirectory: client,
  globPatterns: ['assets/**/*.{js,css,woff2}'],
  dontCacheBustURLsMatching: /^assets\//,
})
for (const warning of warnings) console.warn(warning)
const files = manifestEntries.map(({ url }) => `/${url}`).toSorted()
const name = createHash('sha256').update(files.join('\n')).digest('hex').slice(0, 12)

await build({
  root,
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  define: { __KEPT_FILES__: JSON.stringify(files), __BUILD__: JSON.stringify(name) },
  build: {
    outDir: client,
    emptyOutDir: false,
    lib: {
      entry: join(root, 'src/worker/worker.ts'),
      formats: ['es'],
      fileName: () => 'sw.js',
    },
  },
})
console.log(`sw.js keeps ${files.length} files, ${Math.round(size / 1024)} kB`)

/** The server's half of the build leaves a sheet of its own that no page asks for. */
function dropUnusedSheets(): void {
  const assets = join(client, 'assets')
  const named = globSync('manifest-*.js', { cwd: assets }).map((file) =>
    readFileSync(join(assets, file), 'utf8'),
  )
  for (const sheet of globSync('*.css', { cwd: assets })) {
    if (!named.some((manifest) => manifest.includes(sheet))) rmSync(join(assets, sheet))
  }
}
