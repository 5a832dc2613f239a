import { once } from 'node:events'
import { connect, createServer, type Socket } from 'node:net'
import type { AddressInfo } from 'node:net'

/** A TCP door to a database, where a test may change what the server says, or cut the line. */
export type Proxy = AsyncDisposable & {
  connectionString: string
  /** Ends every connection, as a failing network does. */
  cut(): void
}

/** Opens a door on 127.0.0.1; `change` sees each packet of the server as Latin-1 text. */
export async function openProxy(
  connectionString: string,
  change: (packet: string) => string = (packet) => packet,
): Promise<Proxy> {
  const sockets = new Set<Socket>()
  const server = createServer((client) => {
    const upstream = connect(targetOf(connectionString))
    for (const socket of [client, upstream]) {
      sockets.add(socket)
      socket.on('error', () => undefined)
      socket.on('close', () => [client, upstream].forEach((end) => end.destroy()))
    }
    client.pipe(upstream)
    upstream.on('data', (packet) => {
      client.write(Buffer.from(change(packet.toString('latin1')), 'latin1'))
    })
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  const { user, database } = partsOf(connectionString)
  const cut = (): void => sockets.forEach((socket) => socket.destroy())
  return {
    connectionString: `postgresql://${user}@127.0.0.1:${port}/${database}`,
    cut,
    [Symbol.asyncDispose]: async () => {
      server.close()
      cut()
    },
  }
}

/** User and database of a connection string, as written. */
function partsOf(connectionString: string): { user: string; database: string } {
  const found = /^[a-z]+:\/\/([^@]*)@[^/]*\/([^?]*)/.exec(connectionString)
  return { user: found?.[1] ?? 'postgres', database: found?.[2] ?? 'postgres' }
}

function targetOf(connectionString: string): { path: string } | { host: string; port: number } {
  const folder = new URLSearchParams(connectionString.split('?')[1]).get('host')
  if (folder) return { path: `${folder}/.s.PGSQL.5432` }
  const [, host = '127.0.0.1', port = '5432'] =
    /@([^:/]+)(?::(\d+))?\//.exec(connectionString) ?? []
  return { host, port: Number(port) }
}
