import { spawn, spawnSync, type ChildProcess } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { AddressInfo } from 'node:net'
import { freshDatabase } from './fresh-database.ts'

/** A fresh installation: its own data folder, its own port, the product as anybody starts it. */
export interface Installation extends AsyncDisposable {
  readonly url: string
  readonly readyMs: number
  /** Ends the server without a word, as a power cut does, and starts it again on the same data. */
  readonly crash: () => Promise<void>
  /** Runs `redthread …` on the same data and gives its exit code and what it printed. */
  readonly cli: (...args: string[]) => { readonly code: number; readonly output: string }
}

const root = join(import.meta.dirname, '..')
const cliFile = join(root, 'apps/server/src/cli.ts')
const patienceMs = 120_000

/** Starts a fresh installation on a free port of this machine; throws what it said if it fails. */
export async function openInstallation(): Promise<Installation> {
  const dataDir = mkdtempSync(join(tmpdir(), 'redthread-story-'))
  const port = await freePort()
  const database = await freshDatabase()
  const env = {
    ...process.env,
    ...database.env,
    REDTHREAD_DATA_DIR: dataDir,
    PORT: String(port),
    REDTHREAD_RATE_LIMIT: '0',
    LOG_LEVEL: 'error',
  }
  const began = performance.now()
  let child = await startServer(env)
  const readyMs = performance.now() - began
  return {
    url: `http://localhost:${port}`,
    readyMs,
    async crash() {
      await end(child, 'SIGKILL')
      child = await startServer(env)
    },
    cli(...args) {
      const { status, stdout, stderr } = spawnSync(process.execPath, [cliFile, ...args], {
        env,
        cwd: root,
        encoding: 'utf8',
      })
      return { code: status ?? 1, output: `${stdout}${stderr}` }
    },
    async [Symbol.asyncDispose]() {
      await end(child, 'SIGTERM')
      await database[Symbol.asyncDispose]()
      rmSync(dataDir, { recursive: true, force: true })
    },
  }
}

async function startServer(env: NodeJS.ProcessEnv): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--max-semi-space-size=8', cliFile, 'start'], {
    env,
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const said: string[] = []
  const ready = Promise.withResolvers<void>()
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (part: Buffer) => {
      said.push(part.toString())
      if (part.includes('is ready')) ready.resolve()
    })
  }
  const fail = (): void => ready.reject(new Error(said.join('')))
  child.once('exit', fail)
  const late = setTimeout(fail, patienceMs)
  await ready.promise.finally(() => clearTimeout(late))
  child.off('exit', fail)
  return child
}

async function end(child: ChildProcess, signal: 'SIGKILL' | 'SIGTERM'): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  const gone = once(child, 'exit')
  child.kill(signal)
  await gone
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
