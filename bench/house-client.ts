import { spawn, type ChildProcessByStdio } from 'node:child_process'
import { once } from 'node:events'
import { Agent, request, type IncomingMessage } from 'node:http'
import path from 'node:path'
import { createInterface } from 'node:readline'
import type { Readable, Writable } from 'node:stream'
import type { CartHouse } from './cart-server.ts'

/** A running house of its own process. */
export interface RunningHouse extends CartHouse {
  readonly stop: () => Promise<void>
}

type Child = ChildProcessByStdio<Writable, Readable, null>

/** Starts a house with planted goods, or a second process over the database of another. */
export async function startHouse(connectionString?: string): Promise<RunningHouse> {
  const file = path.join(import.meta.dirname, 'cart-server.ts')
  const args = ['--max-semi-space-size=8', file, ...(connectionString ? [connectionString] : [])]
  const env = { ...process.env, NODE_ENV: 'production' }
  const child: Child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'inherit'], env })
  const [line] = (await once(createInterface(child.stdout), 'line')) as [string]
  const told = JSON.parse(line) as CartHouse
  return {
    ...told,
    async stop() {
      child.stdin.end()
      await once(child, 'exit')
    },
  }
}

/** A browser that keeps its cookies and one connection. */
export class Shopper {
  readonly #agent = new Agent({ keepAlive: true, maxSockets: 1 })
  readonly #address: string
  readonly #cookies = new Map<string, string>()

  constructor(address: string) {
    this.#address = address
  }

  /** The same browser at another process. */
  at(address: string): Shopper {
    const twin = new Shopper(address)
    for (const [name, value] of this.#cookies) twin.#cookies.set(name, value)
    return twin
  }

  get cookie(): string {
    return [...this.#cookies].map(([name, value]) => `${name}=${value}`).join('; ')
  }

  /** Asks and reads the JSON; throws where the answer is none of 2xx. */
  async ask<T>(method: string, target: string, body?: object): Promise<T> {
    const text = body === undefined ? '' : JSON.stringify(body)
    const headers = {
      ...(this.#cookies.size > 0 && { cookie: this.cookie }),
      ...(text !== '' && {
        'content-type': 'application/json',
        'content-length': Buffer.byteLength(text),
      }),
    }
    const asked = request(new URL(target, this.#address), { method, headers, agent: this.#agent })
    asked.end(text)
    const [reply] = (await once(asked, 'response')) as [IncomingMessage]
    let told = ''
    for await (const part of reply.setEncoding('utf8')) told += String(part)
    for (const cookie of reply.headers['set-cookie'] ?? []) {
      const [pair = ''] = cookie.split(';')
      const at = pair.indexOf('=')
      this.#cookies.set(pair.slice(0, at), pair.slice(at + 1))
    }
    const status = reply.statusCode ?? 0
    if (status >= 300) throw new Error(`${method} ${target} answered ${status}: ${told}`)
    return (told === '' ? undefined : JSON.parse(told)) as T
  }
}
