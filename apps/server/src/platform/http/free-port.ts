import { once } from 'node:events'
import { createServer } from 'node:net'
import { Trouble } from '#platform/trouble.ts'

/**
 * Makes sure that the server will be able to listen, before anything slow is done.
 * @throws Trouble port_taken, configuration
 */
export async function requireFreePort(host: string, port: number): Promise<void> {
  if (port === 0) return
  const probe = createServer().listen({ host, port })
  try {
    await once(probe, 'listening')
  } catch (error) {
    throw portTrouble(host, port, error)
  } finally {
    probe.close()
  }
}

/** Tells in words why nobody can listen there; other errors come back as they are. */
export function portTrouble(host: string, port: number, error: unknown): unknown {
  const { code } = error as NodeJS.ErrnoException
  if (code === 'EADDRINUSE') {
    return new Trouble('port_taken', {
      what: `Port ${port} on ${host} is taken by another program.`,
      safe: 'Nothing was started.',
      todo: `Stop that program, or choose another port: PORT=${port + 1} npm start.`,
      cause: error,
    })
  }
  if (code === 'EACCES') {
    return new Trouble('port_taken', {
      what: `This user may not listen on port ${port}.`,
      safe: 'Nothing was started.',
      todo: 'Choose a port from 1024 on (PORT=4000), behind a proxy that has the low one.',
      cause: error,
    })
  }
  if (code !== 'EADDRNOTAVAIL' && code !== 'ENOTFOUND') return error
  return new Trouble('configuration', {
    what: `HOST: this machine has no address ${host}.`,
    safe: 'Nothing was started.',
    todo: 'Use 127.0.0.1 for this machine alone, 0.0.0.0 for every address it has.',
    cause: error,
  })
}
