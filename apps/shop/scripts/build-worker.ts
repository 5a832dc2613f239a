/**
 * Builds the shop's service worker after the app: lists the files of the browser's build, and
 * writes build/client/sw.js with that list in it. Its scope is the root, since the shop's is too.
 */
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import { build } from 'vite'
import { getManifest } from 'workbox-build'

const root = join(import.meta.dirname, '..')
const client = join(root, 'build/client')

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
