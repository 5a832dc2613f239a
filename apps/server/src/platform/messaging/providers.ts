import type { Config } from '../config.ts'
import { dkimKey } from './dkim-key.ts'
import type { MailPort } from './mail-port.ts'
import { pushKeys } from './push-keys.ts'
import type { PushPort } from './push-port.ts'
import type { SmsPort } from './sms-port.ts'
import { smsGateway } from './sms-gateway.ts'
import { smtpAddress } from './smtp-address.ts'
import { smtpMail } from './smtp-mail.ts'
import { webPush } from './web-push.ts'

/** The ways out of the house; null where none is configured, so that messages are kept. */
export interface Providers {
  readonly mail: MailPort | null
  readonly sms: SmsPort | null
  readonly push: PushPort | null
}

const known = new WeakMap<Config, Providers>()

/** The providers that the configuration names; connections open at the first message. */
export function providersOf(config: Config): Providers {
  const found = known.get(config)
  if (found !== undefined) return found
  const made: Providers = { mail: mailOf(config), sms: smsOf(config), push: pushOf(config) }
  known.set(config, made)
  return made
}

/** Closes pooled connections; the next message would open them again. */
export function closeProviders(config: Config): void {
  known.get(config)?.mail?.close()
  known.delete(config)
}

function mailOf(config: Config): MailPort | null {
  if (config.smtpUrl === '') return null
  const address = smtpAddress(config.smtpUrl)
  return smtpMail({ address, from: config.mailFrom, dkim: dkimKey(config.dkim) })
}

function pushOf(config: Config): PushPort | null {
  const keys = pushKeys(config.pushKey)
  return keys === null ? null : webPush({ keys, contact: `mailto:${config.mailFrom}` })
}

function smsOf(config: Config): SmsPort | null {
  if (config.smsUrl === '') return null
  return smsGateway({ url: config.smsUrl, secret: config.smsSecret, clock: Temporal.Now.instant })
}
