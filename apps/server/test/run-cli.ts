import { spawn, type ChildProcess } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const cli = fileURLToPath(new URL('../src/cli.ts', import.meta.url))

/** What a finished command printed, and its exit code. */
export type Finished = { code: number | null; out: string; err: string }

/** A command that is running; `out` and `err` grow. */
export type Running = {
  child: ChildProcess
  /** Resolves with the match once standard output or error shows it. */
  shows(words: RegExp): Promise<RegExpExecArray>
  finished: Promise<Finished>
}

export type Environment = Record<string, string>

/** Starts the real command line in a process of its own, with only these settings. */
export function startCli(words: readonly string[], env: Environment = {}): Running {
  const child = spawn(process.execPath, [cli, ...words], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'] ?? '', LOG_FORMAT: 'json', LOG_LEVEL: 'warn', ...env },
  })
  let out = ''
  let err = ''
  const looks = new Set<(over: boolean) => void>()
  const look = (over = false): void => looks.forEach((one) => one(over))
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text
    look()
  })
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text
    look()
  })
  const finished = new Promise<Finished>((resolve) => {
    child.once('close', (code) => resolve({ code, out, err }))
  })
  void finished.then(() => look(true))
  function shows(words_: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const one = (over: boolean): void => {
        const match = words_.exec(out) ?? words_.exec(err)
        if (!match && !over) return
        looks.delete(one)
        if (match) resolve(match)
        else reject(new Error(`ended without showing ${words_}\n${out}\n${err}`))
      }
      looks.add(one)
      one(false)
    })
  }
  return { child, shows, finished }
}

/** Runs the real command line to its end. */
export function runCli(words: readonly string[], env: Environment = {}): Promise<Finished> {
  return startCli(words, env).finished
}

/** Starts the server on a free port, without the demo unless asked, and gives its address. */
export async function startServer(env: Environment): Promise<Running & { address: string }> {
  const running = startCli(['start', '--no-build'], { PORT: '0', REDTHREAD_DEMO: 'off', ...env })
  const [, address = ''] = await running.shows(/Start page +(http:\S+?)\/\n/)
  await running.shows(/API docs/)
  return { ...running, address: address.replace('localhost', '127.0.0.1') }
}
