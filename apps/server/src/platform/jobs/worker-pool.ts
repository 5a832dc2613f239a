import pg from 'pg'

/**
 * A small pool for graphile-worker beside ours: it wants the driver's own values and no
 * pipelining. `like` is a pool or client whose address is taken.
 */
export function workerPool(like: pg.Pool | pg.ClientBase, max: number): pg.Pool {
  const { host, port, user, database, password, ssl, options } = addressOf(like)
  const pool = new pg.Pool({
    host,
    port,
    user,
    database,
    password,
    ssl,
    options,
    max,
    application_name: 'redthread jobs',
  })
  // Without these two, a backend that dies takes the whole process with it.
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}

/** Reads the address off a live client; of a pool, from a client that it would make. */
function addressOf(like: pg.Pool | pg.ClientBase): pg.ClientConfig {
  const client = like instanceof pg.Pool ? new pg.Client(like.options) : like
  const { connectionParameters } = client as unknown as { connectionParameters: pg.ClientConfig }
  const { host, port, user, database, ssl, options } = connectionParameters
  // The driver hides the password from copies, so it is asked for by name.
  const { password } = client as unknown as { password: string }
  return { host, port, user, database, password, ssl, options }
}
