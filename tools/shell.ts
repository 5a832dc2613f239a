import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'

/** The folder of the repository. */
export const ROOT = dirname(import.meta.dirname)

export interface Outcome {
  readonly code: number
  readonly output: string
  readonly ms: number
}

/**
 * Runs a command line with the pinned tools first in PATH and gathers what it prints. Never
 * rejects: a command that cannot start answers with code 127.
 */
export function shell(command: string, cwd: string = ROOT): Promise<Outcome> {
  const started = performance.now()
  return new Promise((resolve) => {
    const child = spawn(command, { cwd, shell: true, env: toolEnvironment() })
    const chunks: Buffer[] = []
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk))
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk))
    const finish = (code: number, extra = '') =>
      resolve({
        code,
        output: Buffer.concat(chunks).toString('utf8') + extra,
        ms: Math.round(performance.now() - started),
      })
    child.on('error', (error) => finish(127, error.message))
    child.on('close', (code) => finish(code ?? 1))
  })
}

/** The environment in which `node`, `tsc` and friends are the ones of this repository. */
export function toolEnvironment(): NodeJS.ProcessEnv {
  const bin = join(ROOT, 'node_modules', '.bin')
  const path = process.env['PATH'] ?? ''
  return { ...process.env, PATH: `${bin}${delimiter}${path}`, FORCE_COLOR: '0', NO_COLOR: '1' }
}

/** Whether a tool of node_modules is there: it is not after `npm ci --omit=dev`. */
export function hasTool(name: string): boolean {
  return existsSync(join(ROOT, 'node_modules', '.bin', name))
}

/** Maps `items` with at most `width` of them under way at once, keeping their order. */
export async function inParallel<T, R>(
  items: readonly T[],
  width: number,
  work: (item: T) => Promise<R>,
): Promise<R[]> {
  const results: R[] = []
  let next = 0
  const worker = async () => {
    while (next < items.length) {
      const index = next++
      const item = items[index]
      if (item !== undefined) results[index] = await work(item)
    }
  }
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker))
  return results
}
