/** A thing as the sandbox keeps it. */
export type Body = Record<string, unknown>

/** What one request reads and writes; all of it is kept, or none. */
export interface OpenShelf {
  /** Reads a thing and holds it until the request ends. */
  readonly read: (id: string) => Promise<Body | null>
  readonly write: (id: string, kind: string, body: Body) => Promise<void>
  readonly list: (kind: string) => Promise<readonly Body[]>
}

/** Where the sandbox keeps its things: memory in tests, a database in a demo that restarts. */
export interface Shelf {
  readonly unit: <R>(work: (open: OpenShelf) => Promise<R>) => Promise<R>
}

/** A shelf in memory: requests run one after another, and one that throws leaves nothing. */
export function memoryShelf(): Shelf {
  const things = new Map<string, { readonly kind: string; readonly body: string }>()
  let last: Promise<unknown> = Promise.resolve()
  return {
    unit(work) {
      const run = last.then(() => runAlone(things, work))
      last = run.catch(() => undefined)
      return run
    },
  }
}

type Things = Map<string, { readonly kind: string; readonly body: string }>

async function runAlone<R>(things: Things, work: (open: OpenShelf) => Promise<R>): Promise<R> {
  const written: Things = new Map()
  const result = await work({
    read: (id) => {
      const found = written.get(id) ?? things.get(id)
      return Promise.resolve(found === undefined ? null : (JSON.parse(found.body) as Body))
    },
    write: (id, kind, body) => {
      written.set(id, { kind, body: JSON.stringify(body) })
      return Promise.resolve()
    },
    list: (kind) => {
      const all = new Map([...things, ...written]).values()
      const found = [...all].filter((one) => one.kind === kind)
      return Promise.resolve(found.map(({ body }) => JSON.parse(body) as Body))
    },
  })
  for (const [id, thing] of written) things.set(id, thing)
  return result
}
