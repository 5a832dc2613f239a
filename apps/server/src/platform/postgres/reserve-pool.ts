import pg from 'pg'

const reserves = new WeakMap<pg.Pool, pg.Pool>()
const most = 3

/**
 * A few connections beside a pool, for short units that somebody with a connection waits for: were
 * they drawn from the same pool, its last holders would wait for one another. Made when first asked
 * for, ended with the pool.
 */
export function reservePool(pool: pg.Pool): pg.Pool {
  const known = reserves.get(pool)
  if (known !== undefined) return known
  const { password } = pool.options
  const made = new pg.Pool({
    ...pool.options,
    ...(password === undefined ? {} : { password }),
    max: most,
    min: 0,
    idleTimeoutMillis: 30_000,
    allowExitOnIdle: true,
  })
  const swallow = (): void => undefined
  // The statement that was running tells its caller; a connection lost in idleness is made anew.
  made.on('error', swallow)
  made.on('connect', (client) => client.on('error', swallow))
  reserves.set(pool, made)
  endTogether(pool, made)
  return made
}

function endTogether(pool: pg.Pool, reserve: pg.Pool): void {
  const end: () => Promise<void> = pool.end.bind(pool)
  pool.end = async () => {
    await Promise.all([end(), reserve.end()])
  }
}
