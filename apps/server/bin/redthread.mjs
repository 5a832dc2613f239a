#!/usr/bin/env node
// Runs the command line on the Node.js that npm installed with Redthread, whatever Node.js the
// machine has. Plain JavaScript, for the oldest Node.js that npm itself runs on.
import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url))
const least = 26

if (Number.parseInt(process.versions.node, 10) >= least) {
  await import(new URL('../src/cli.ts', import.meta.url).href)
} else {
  const node = pinnedNode()
  if (node === null) {
    console.error(`
  ✗ Redthread needs Node.js ${least} or later; this is ${process.versions.node}.
    Nothing was started.
    → Run npm ci without --omit=optional: it installs the right Node.js for this machine.
    (exit code 10: configuration)`)
    process.exit(10)
  }
  const child = spawn(
    node,
    ['--min-semi-space-size=8', '--max-semi-space-size=8', cli, ...process.argv.slice(2)],
    {
      stdio: 'inherit',
    },
  )
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal))
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)))
}

/** The Node.js of the platform's package, or null. */
function pinnedNode() {
  const require = createRequire(import.meta.url)
  const { platform, arch } = process
  for (const name of [`node-${platform}-${arch}`, `node-bin-${platform}-${arch}`]) {
    for (const folder of require.resolve.paths(name) ?? []) {
      const node = join(folder, name, 'bin', 'node')
      if (existsSync(node)) return node
    }
  }
  return null
}
