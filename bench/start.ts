import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readFile, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { median, type Bench, type Figure } from './bench.ts'

const root = path.join(import.meta.dirname, '..')
const laterStarts = 3
const idleMs = 5_000

/** How long until the product answers, at the first start and later, and what it then weighs. */
export const start: Bench = {
  names: ['start_first_s', 'start_later_s', 'server_rss_mb'],
  async run() {
    const folder = await mkdtemp(path.join(tmpdir(), 'redthread-start-'))
    try {
      const first = await measure(folder)
      const later = []
      for (let i = 0; i < laterStarts; i++) later.push(await measure(folder))
      return {
        start_first_s: seconds(first.ms, 'empty data folder, apps built, demo retailer seeded'),
        start_later_s: seconds(median(later.map((l) => l.ms)), `median of ${laterStarts}`),
        server_rss_mb: rss(median(later.map((l) => l.rssMb))),
      }
    } finally {
      await rm(folder, { recursive: true, force: true })
    }
  },
}

async function measure(folder: string): Promise<{ ms: number; rssMb: number }> {
  const port = await freePort()
  const env = { ...process.env, PORT: String(port), REDTHREAD_DATA_DIR: folder, DATABASE_URL: '' }
  const began = performance.now()
  const server = spawn('sh', ['-c', await startCommand()], { env, cwd: root, stdio: 'ignore' })
  const ended = once(server, 'exit')
  await answers(`http://127.0.0.1:${port}/readyz`)
  const ms = performance.now() - began
  await wait(idleMs)
  const rssMb = await rssOf(server.pid ?? 0)
  server.kill('SIGTERM')
  await ended
  return { ms, rssMb }
}

/** What `npm start` runs, with its flags; `exec` makes the process the server itself. */
async function startCommand(): Promise<string> {
  const text = await readFile(path.join(root, 'package.json'), 'utf8')
  return (JSON.parse(text) as { scripts: { start: string } }).scripts.start
}

async function answers(url: string): Promise<void> {
  const until = performance.now() + 60_000
  while (performance.now() < until) {
    const reply = await fetch(url).catch(() => null)
    if (reply?.ok === true) return
    await wait(20)
  }
  throw new Error(`nothing answered at ${url} within a minute`)
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const { port } = probe.address() as AddressInfo
  probe.close()
  return port
}

/** Resident memory of a process in MB (10^6 bytes); Linux only, elsewhere 0. */
async function rssOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '')
  const kib = /VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? '0'
  return (Number(kib) * 1024) / 1e6
}

function seconds(ms: number, note: string): Figure {
  return { value: Math.round(ms / 10) / 100, unit: 's', floor: null, ratio: null, note }
}

function rss(value: number): Figure {
  const note = `of the server process, idle for ${idleMs / 1000} s`
  return { value: Math.round(value), unit: 'MB', floor: null, ratio: null, note }
}
