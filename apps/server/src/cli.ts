import { enableCompileCache } from 'node:module'
import { fileURLToPath } from 'node:url'

// Compiled code and stripped types are kept between starts: each is sooner up and smaller. The
// rest is imported after this, so that it profits; where the folder cannot be written, it does not.
enableCompileCache(
  fileURLToPath(new URL('../../../node_modules/.cache/redthread', import.meta.url)),
)

const { main } = await import('./cli/main.ts')
const code = await main(process.argv.slice(2))
// A pipe may still hold what was printed: leave once it is through.
process.stdout.write('', () => process.exit(code))
