import { Trouble, type TroubleKind } from '#platform/trouble.ts'

type Fault = Error & { code?: string; errors?: Fault[] }

const unreachable: Record<string, string> = {
  ECONNREFUSED: 'nothing listens there',
  ENOTFOUND: 'there is no host of that name',
  EAI_AGAIN: 'the name of the host cannot be looked up',
  EHOSTUNREACH: 'there is no way to that host',
  ENETUNREACH: 'there is no way to that network',
  ETIMEDOUT: 'it does not answer',
  ECONNRESET: 'it closed the connection',
  ENOENT: 'there is no socket in that folder',
  EACCES: 'this user may not use that socket',
  '53300': 'it has no free connection left',
  '57P03': 'it is starting up or shutting down',
}

/** Names the database of a connection string without its password. */
export function nameOf(connectionString: string): string {
  return connectionString
    .replace(/^([a-z]+:\/\/[^:@/?]*):[^@]*@/, '$1@')
    .replace(/([?&]password=)[^&]*/, '$1…')
}

/** Tells a failed connection in words, with a kind (and exit code) of its own for each cause. */
export function connectTrouble(connectionString: string, error: unknown): Trouble {
  const fault = firstFault(error as Fault)
  const { kind, why, todo } = causeOf(fault)
  return new Trouble(kind, {
    what: `The database ${nameOf(connectionString)} ${why}.`,
    safe: 'Nothing was changed.',
    todo,
    cause: error,
  })
}

/** A host with several addresses fails with one error for each. */
function firstFault(error: Fault): Fault {
  return error.errors?.[0] ?? error
}

type Cause = { kind: TroubleKind; why: string; todo: string }

function causeOf({ code = '', message }: Fault): Cause {
  if (code === '28P01' || code === '28000' || message.startsWith('SASL')) {
    const todo = 'Check user and password in DATABASE_URL, and pg_hba.conf of the server.'
    return { kind: 'database_sign_in_refused', why: `refused the sign-in: ${message}`, todo }
  }
  if (code === '3D000') {
    const todo = 'Correct the name in DATABASE_URL, or make it: create database NAME.'
    return { kind: 'database_unknown', why: 'does not exist on its server', todo }
  }
  if (code === '42501') {
    const todo = 'Grant the user of DATABASE_URL the right to connect.'
    return { kind: 'database_rights_missing', why: `may not be used: ${message}`, todo }
  }
  const todo = /CERT|SSL|TLS/.test(`${code} ${message}`)
    ? 'Set sslmode (and sslrootcert) in DATABASE_URL as the server wants it.'
    : 'Check host and port in DATABASE_URL, and that the server runs. Leave DATABASE_URL empty ' +
      'to use the embedded PostgreSQL.'
  return { kind: 'database_unreachable', why: `cannot be reached: ${reason(code, message)}`, todo }
}

function reason(code: string, message: string): string {
  return unreachable[code] ?? (message === 'timeout expired' ? 'it does not answer' : message)
}
