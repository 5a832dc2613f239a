import { SMTPServer, type SMTPServerOptions } from 'smtp-server'

/** A mail as a server received it, in full. */
export interface ReceivedMail {
  readonly from: string
  readonly to: readonly string[]
  readonly raw: string
  readonly secure: boolean
  readonly user: string | null
}

/** A real SMTP server on a free port of this machine. */
export interface TestSmtp extends AsyncDisposable {
  readonly port: number
  readonly received: ReceivedMail[]
  /** What it says to the next recipients, in order; `null` accepts. */
  readonly answers: (number | null)[]
  /** The next mail that arrives. */
  readonly next: () => Promise<ReceivedMail>
  readonly stop: () => Promise<void>
}

/** Starts an SMTP server that keeps what it receives; `options` as smtp-server takes them. */
export async function createTestSmtp(options: SMTPServerOptions = {}): Promise<TestSmtp> {
  const received: ReceivedMail[] = []
  const answers: (number | null)[] = []
  const waiting: ((mail: ReceivedMail) => void)[] = []
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onRcptTo(_address, _session, done) {
      const code = answers.shift() ?? null
      if (code === null) return done()
      done(
        Object.assign(new Error(code >= 500 ? 'no such user' : 'try later'), {
          responseCode: code,
        }),
      )
    },
    onData(stream, session, done) {
      const chunks: Buffer[] = []
      stream.on('data', (chunk: Buffer) => chunks.push(chunk))
      stream.on('end', () => {
        const { mailFrom, rcptTo } = session.envelope
        const mail: ReceivedMail = {
          from: mailFrom === false ? '' : mailFrom.address,
          to: rcptTo.map(({ address }) => address),
          raw: Buffer.concat(chunks).toString('utf8'),
          secure: session.secure,
          user: typeof session.user === 'string' ? session.user : null,
        }
        received.push(mail)
        for (const tell of waiting.splice(0)) tell(mail)
        done(null, 'kept as 42')
      })
    },
    ...options,
  })
  server.on('error', () => undefined)
  const listening = Promise.withResolvers<void>()
  server.listen(0, '127.0.0.1', () => listening.resolve())
  await listening.promise
  const { port } = server.server.address() as { port: number }
  const stop = (): Promise<void> => {
    const closed = Promise.withResolvers<void>()
    server.close(() => closed.resolve())
    return closed.promise
  }
  const next = (): Promise<ReceivedMail> => new Promise((resolve) => waiting.push(resolve))
  return { port, received, answers, next, stop, [Symbol.asyncDispose]: stop }
}
