import type pg from 'pg'

/** Where a database is: a connection string (DATABASE_URL), or a Unix socket of our own. */
export type DatabaseAddress =
  | { connectionString: string; socket?: undefined }
  | { socket: SocketAddress; connectionString?: undefined }

/** The folder of the Unix socket, and the database behind it; no password. */
export type SocketAddress = { folder: string; port?: number; user?: string; database?: string }

type Limits = {
  statementTimeoutMs?: number
  lockTimeoutMs?: number
  idleInTransactionMs?: number
}

/**
 * The pg connection for an address, with the limits that the server itself keeps: a client that
 * gives up alone would leave its backend running.
 */
export function connectionOf(address: DatabaseAddress & Limits): pg.ClientConfig {
  const limits = [
    ['statement_timeout', address.statementTimeoutMs ?? 30_000],
    ['lock_timeout', address.lockTimeoutMs ?? 10_000],
    ['idle_in_transaction_session_timeout', address.idleInTransactionMs ?? 60_000],
    ['client_connection_check_interval', 5_000],
  ]
  const ours = limits.map(([name, value]) => `-c ${name}=${value}`).join(' ')
  if (address.socket) return { ...socketTarget(address.socket), options: ours }
  return { connectionString: withOptions(address.connectionString, ours), options: ours }
}

/** What the connection string says under `options` overrides ours, setting by setting. */
function withOptions(connectionString: string, ours: string): string {
  return connectionString.replace(
    /([?&]options=)([^&]*)/,
    (_, key: string, theirs: string) => `${key}${encodeURIComponent(`${ours} `)}${theirs}`,
  )
}

/** The connection string of a Unix socket, as psql and pg both read it. */
export function socketUrl(socket: SocketAddress): string {
  const { folder, port = 5432, user = 'postgres', database = 'redthread' } = socket
  return `postgresql://${user}@/${database}?host=${encodeURIComponent(folder)}&port=${port}`
}

function socketTarget(socket: SocketAddress): pg.ClientConfig {
  return {
    host: socket.folder,
    port: socket.port ?? 5432,
    user: socket.user ?? 'postgres',
    database: socket.database ?? 'redthread',
  }
}
