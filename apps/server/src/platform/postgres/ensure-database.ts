import pg from 'pg'

/** Makes the database unless it is there; the connection goes to another one of the server. */
export async function ensureDatabase(connectionString: string, name: string): Promise<void> {
  const client = new pg.Client({ connectionString })
  client.on('error', () => undefined)
  await client.connect()
  try {
    const sql = 'select from pg_database where datname = $1'
    const { rowCount } = await client.query(sql, [name])
    if (rowCount === 0) await client.query(`create database ${client.escapeIdentifier(name)}`)
  } finally {
    await client.end()
  }
}
