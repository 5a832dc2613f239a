import { spawn, type ChildProcess } from 'node:child_process'
import { chmodSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'

type Told = { event: string; pid?: number; kind?: string; what?: string; todo?: string } & {
  connectionString?: string
  step?: string
}

/** A process that holds an embedded PostgreSQL; see hold-embedded.ts. */
export type Holding = {
  child: ChildProcess
  told: Told[]
  /** Waits for the event; an event that was told before counts. */
  hears(event: string): Promise<Told>
  ended: Promise<void>
}

const script = fileURLToPath(new URL('./hold-embedded.ts', import.meta.url))

/** Starts a process that holds an embedded PostgreSQL on the folder. */
export function hold(folder: string): Holding {
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] })
  const told: Told[] = []
  const waiting = new Set<() => void>()
  let over = false
  createInterface(child.stdout).on('line', (line) => {
    told.push(JSON.parse(line) as Told)
    for (const look of waiting) look()
  })
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()))
  void ended.then(() => {
    over = true
    for (const look of waiting) look()
  })
  function hears(event: string): Promise<Told> {
    return new Promise((resolve, reject) => {
      const look = (): void => {
        const found = told.find((one) => one.event === event)
        if (!found && !over) return
        waiting.delete(look)
        if (found) resolve(found)
        else reject(new Error(`ended without ${event}: ${JSON.stringify(told)}`))
      }
      waiting.add(look)
      look()
    })
  }
  return { child, told, hears, ended }
}

/** A temporary folder, and its removal. */
export function temporaryFolder(): AsyncDisposable & { path: string } {
  const path = mkdtempSync(join(tmpdir(), 'redthread-'))
  // Under root PostgreSQL is another user, who must get through.
  if (process.getuid?.() === 0) chmodSync(path, 0o711)
  return {
    path,
    // PostgreSQL may still be writing its last words.
    [Symbol.asyncDispose]: async () =>
      rmSync(path, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 }),
  }
}
