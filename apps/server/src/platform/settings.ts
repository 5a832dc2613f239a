import { dkimKey } from './messaging/dkim-key.ts'
import { pushKeys } from './messaging/push-keys.ts'
import { smtpAddress } from './messaging/smtp-address.ts'

/** One value that an operator may set; `redthread doctor` prints all of them. */
export interface Setting<T> {
  readonly env: string
  readonly about: string
  readonly default: string
  readonly secret: boolean
  readonly parse: (text: string) => T
}

function text(env: string, fallback: string, about: string): Setting<string> {
  return { env, about, default: fallback, secret: false, parse: (t) => t }
}

function secret(env: string, about: string): Setting<string> {
  return { env, about, default: '', secret: true, parse: (t) => t }
}

function whole(env: string, fallback: number, about: string): Setting<number> {
  const setting = { env, about, default: String(fallback), secret: false, parse: Number }
  return atLeast(0, setting)
}

/** The same number, refused at start where it is not whole or below `least`. */
function atLeast(least: number, setting: Setting<number>): Setting<number> {
  const parse = (t: string): number => {
    const value = Number(t)
    if (Number.isSafeInteger(value) && value >= least) return value
    throw new Error(`must be a whole number of at least ${least}, not "${t}"`)
  }
  return { ...setting, parse }
}

/** The same setting, refused at start where `read` cannot make sense of its text. */
function checked(setting: Setting<string>, read: (text: string) => unknown): Setting<string> {
  const parse = (t: string): string => {
    if (t !== '') read(t)
    return t
  }
  return { ...setting, parse }
}

function choice<const C extends readonly string[]>(
  env: string,
  choices: C,
  about: string,
): Setting<C[number]> {
  const parse = (t: string): C[number] => {
    const found = choices.find((c) => c === t)
    if (found === undefined) throw new Error(`must be one of ${choices.join(', ')}, not "${t}"`)
    return found
  }
  return { env, about, default: choices[0] ?? '', secret: false, parse }
}

function stripeKey(key: string): void {
  if (/^(sk|rk)_(test|live)_/.test(key)) return
  throw new Error('must be a secret key of Stripe, such as sk_live_…')
}

/** Every setting, with its environment variable, meaning and default. */
export const settings = {
  port: whole('PORT', 4000, 'Port that the server listens on; 0 picks a free one.'),
  host: text('HOST', '127.0.0.1', 'Address to listen on; 0.0.0.0 opens it to the network.'),
  publicUrl: text(
    'REDTHREAD_URL',
    '',
    'Address that people reach the server at, for links in mails; empty: http://localhost:PORT.',
  ),
  dataDir: text('REDTHREAD_DATA_DIR', '.redthread', 'Folder of database, secrets and files.'),
  databaseUrl: secret(
    'DATABASE_URL',
    'PostgreSQL 15 or newer to use; empty starts the embedded PostgreSQL in the data folder.',
  ),
  poolSize: atLeast(2, whole('REDTHREAD_POOL_SIZE', 10, 'Database connections of one process.')),
  migrate: choice(
    'REDTHREAD_MIGRATE',
    ['auto', 'off'],
    'auto applies pending migrations at start; off refuses to start while some are pending.',
  ),
  demo: choice(
    'REDTHREAD_DEMO',
    ['on', 'off'],
    'on fills an empty database with the demo retailer Tuuli.',
  ),
  secret: secret(
    'REDTHREAD_SECRET',
    'Key that signs sessions, at least 32 characters; empty: made once in the data folder.',
  ),
  logLevel: choice(
    'LOG_LEVEL',
    ['info', 'debug', 'warn', 'error', 'silent'],
    'Least level of log lines.',
  ),
  logFormat: choice(
    'LOG_FORMAT',
    ['auto', 'json', 'pretty'],
    'auto: readable lines on a terminal, JSON lines elsewhere.',
  ),
  trustProxy: whole(
    'REDTHREAD_TRUST_PROXY',
    0,
    'How many proxies in front of the server to believe in X-Forwarded-For.',
  ),
  rateLimit: whole('REDTHREAD_RATE_LIMIT', 1200, 'Requests a minute of one caller; 0 lifts it.'),
  bodyLimit: atLeast(
    1024,
    whole('REDTHREAD_BODY_LIMIT', 1_048_576, 'Largest body of a request, in bytes.'),
  ),
  smtpUrl: checked(
    secret(
      'SMTP_URL',
      'Mail server, smtp://user:password@host:port; empty keeps mails in the outbox screen.',
    ),
    smtpAddress,
  ),
  mailFrom: text('REDTHREAD_MAIL_FROM', 'hello@tuuli.example', 'Sender of mails.'),
  dkim: checked(
    text('REDTHREAD_DKIM', '', 'Signs mails: domain:selector:/path/to/key.pem; empty: unsigned.'),
    dkimKey,
  ),
  smsUrl: text(
    'SMS_URL',
    '',
    'SMS gateway speaking our JSON protocol; empty keeps text messages in the outbox screen.',
  ),
  smsSecret: secret('SMS_SECRET', 'Secret that signs requests to the SMS gateway.'),
  smsFrom: text('SMS_FROM', 'Tuuli', 'Sender of text messages: a number or up to 11 letters.'),
  pushKey: checked(
    secret(
      'PUSH_KEY',
      'Private key of web push (VAPID): 32 bytes, base64url; empty keeps notifications in the outbox.',
    ),
    pushKeys,
  ),
  messageDays: atLeast(
    1,
    whole(
      'REDTHREAD_MESSAGE_DAYS',
      30,
      'Days until address and text of a message are erased from the outbox.',
    ),
  ),
  stripeKey: checked(
    secret(
      'STRIPE_SECRET_KEY',
      'Secret key of Stripe; empty: the key kept by the admin, else practice payments in the demo.',
    ),
    stripeKey,
  ),
  stripeWebhookSecret: secret(
    'STRIPE_WEBHOOK_SECRET',
    'Secret that Stripe signs its webhooks with (whsec_…); its address is /v1/payments/stripe/webhook.',
  ),
  stripeUrl: text(
    'STRIPE_URL',
    '',
    "Address of a server that speaks Stripe's protocol, for tests; empty: Stripe itself.",
  ),
  eventMonths: whole(
    'REDTHREAD_EVENT_MONTHS',
    0,
    'Months that events are kept for replay and the explorer; 0 keeps all.',
  ),
  shutdownMs: whole('REDTHREAD_SHUTDOWN_MS', 10_000, 'Time for open work at shutdown, in ms.'),
  otlpUrl: text(
    'OTEL_EXPORTER_OTLP_ENDPOINT',
    '',
    'OpenTelemetry collector (OTLP over HTTP); empty: no traces are sent.',
  ),
} as const
