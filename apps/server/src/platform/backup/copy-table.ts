import { once } from 'node:events'
import { Readable, type Writable } from 'node:stream'
import type pg from 'pg'

/** The part of pg's connection that COPY speaks through. */
type Wire = {
  stream: Writable & { pause(): void; resume(): void }
  query(text: string): void
  sendCopyFromChunk(chunk: Buffer): void
  endCopyFrom(): void
  sendCopyFail(why: string): void
}

type Done = { rows: number }

function rowsOf(message: { text: string }): number {
  return Number(message.text.split(' ')[1] ?? 0)
}

function ignore(): void {}

/**
 * Reads a table through COPY as bytes, at the pace of the reader; `done` tells the rows.
 * pg brings no COPY of its own, only the messages: this is the query that understands them.
 */
export function copyOut(
  client: pg.ClientBase,
  sql: string,
): { data: Readable; done: Promise<Done> } {
  let wire: Wire | undefined
  let rows = 0
  const data = new Readable({ read: () => wire?.stream.resume() })
  const { promise, resolve, reject } = Promise.withResolvers<Done>()
  promise.catch(ignore)
  send(client, {
    submit(connection: Wire) {
      wire = connection
      connection.query(sql)
    },
    handleCopyData({ chunk }: { chunk: Buffer }) {
      // The driver reads the next packet into the same memory.
      if (!data.push(Buffer.from(chunk))) wire?.stream.pause()
    },
    handleCommandComplete: (message: { text: string }) => void (rows = rowsOf(message)),
    handleReadyForQuery() {
      data.push(null)
      resolve({ rows })
    },
    handleError(error: Error) {
      data.destroy(error)
      reject(error)
    },
  })
  return { data, done: promise }
}

/** Writes bytes into a table through COPY and tells how many rows came in. */
export function copyIn(
  client: pg.ClientBase,
  sql: string,
  source: AsyncIterable<Buffer>,
): Promise<Done> {
  const { promise, resolve, reject } = Promise.withResolvers<Done>()
  let rows = 0
  let failed: unknown
  send(client, {
    submit: (connection: Wire) => connection.query(sql),
    handleCopyInResponse(connection: Wire) {
      pump(connection, source).catch((error: unknown) => {
        failed = error
        connection.sendCopyFail('the backup could not be read')
      })
    },
    handleCommandComplete: (message: { text: string }) => void (rows = rowsOf(message)),
    handleReadyForQuery: () => resolve({ rows }),
    handleError: (error: Error) => reject(failed ?? error),
  })
  return promise
}

async function pump(wire: Wire, source: AsyncIterable<Buffer>): Promise<void> {
  for await (const chunk of source) {
    wire.sendCopyFromChunk(chunk)
    if (wire.stream.writableNeedDrain) await once(wire.stream, 'drain')
  }
  wire.endCopyFrom()
}

function send(client: pg.ClientBase, query: object): void {
  const unused = {
    handleRowDescription: ignore,
    handleDataRow: ignore,
    handlePortalSuspended: ignore,
  }
  client.query({ ...unused, callback: ignore, ...query } as unknown as pg.Submittable)
}
