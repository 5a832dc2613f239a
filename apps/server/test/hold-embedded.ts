/**
 * Holds an embedded PostgreSQL on the folder in the first argument until a signal or kill, as a
 * server does, and tells on its output what happens to it, one JSON object a line.
 */
import { startEmbedded } from '#platform/postgres/embedded.ts'
import { Trouble } from '#platform/trouble.ts'

const tell = (event: string, more = {}) => console.log(JSON.stringify({ event, ...more }))

try {
  const database = await startEmbedded({
    dataFolder: process.argv[2] ?? '',
    onStep: (step) => tell('step', { step }),
    onDown: (how) => tell('down', { how }),
    onUp: () => tell('up', { pid: database.pid }),
    onLost: (trouble) => tell('lost', { kind: trouble.kind, what: trouble.message }),
  })
  database.announce('http://localhost:4321')
  const { pid, connectionString } = database
  tell('ready', { pid, connectionString })
  const alive = setInterval(() => undefined, 60_000)
  process.once('SIGTERM', () => {
    clearInterval(alive)
    void database.stop().then(() => tell('stopped'))
  })
} catch (error) {
  if (!(error instanceof Trouble)) throw error
  tell('trouble', { kind: error.kind, what: error.message, todo: error.todo })
  process.exitCode = error.exitCode
}
