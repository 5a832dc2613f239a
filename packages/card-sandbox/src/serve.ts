import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox.ts'

/** A sandbox that listens on this machine. */
export interface ServedSandbox extends Sandbox {
  readonly address: string
  readonly close: () => Promise<void>
}

/** Serves a sandbox on 127.0.0.1 at a free port. */
export async function serve(options: Omit<SandboxOptions, 'address'>): Promise<ServedSandbox> {
  let address = ''
  const sandbox = createSandbox({ ...options, address: () => address })
  const server = createServer((request, response) => {
    void readWhole(request).then((body) => answer(sandbox, { request, response, body, address }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return { ...sandbox, address, close: () => close(server, sandbox) }
}

interface Exchange {
  readonly request: IncomingMessage
  readonly response: ServerResponse
  readonly body: Buffer
  readonly address: string
}

async function answer(sandbox: Sandbox, exchange: Exchange): Promise<void> {
  const { request, response, body, address } = exchange
  const { method = 'GET', url = '/' } = request
  const headers = new Headers()
  for (const [name, value] of Object.entries(request.headers)) {
    if (typeof value === 'string') headers.set(name, value)
  }
  const init =
    method === 'GET' ? { method, headers } : { method, headers, body: new Uint8Array(body) }
  try {
    const given = await sandbox.handle(new Request(`${address}${url}`, init))
    response.writeHead(given.status, Object.fromEntries(given.headers))
    response.end(await given.text())
  } catch {
    // A dropped connection: whoever asked cannot know whether it was done.
    request.socket.destroy()
  }
}

async function readWhole(request: IncomingMessage): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return Buffer.concat(parts)
}

async function close(server: Server, sandbox: Sandbox): Promise<void> {
  await sandbox.settled()
  server.closeAllConnections()
  await new Promise((closed) => server.close(closed))
}
