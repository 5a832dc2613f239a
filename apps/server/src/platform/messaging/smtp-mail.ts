import { createTransport } from 'nodemailer'
import type { DkimKey } from './dkim-key.ts'
import type { Mail, MailPort } from './mail-port.ts'
import { replyText, type Outcome } from './outcome.ts'
import type { SmtpAddress } from './smtp-address.ts'

/** What the SMTP adapter is made of; `from` is the address that the domain's policy allows. */
export interface SmtpOptions {
  readonly address: SmtpAddress
  readonly from: string
  readonly dkim: DkimKey | null
}

const limits = { connectionTimeout: 10_000, greetingTimeout: 10_000, socketTimeout: 30_000 }

/**
 * Mails over SMTP: a pool of 4 connections, each used for 100 mails, with STARTTLS where the
 * server offers it. A repeated attempt carries the same Message-ID and Date, so that a mailbox
 * can tell a repeat.
 */
export function smtpMail({ address, from, dkim }: SmtpOptions): MailPort {
  const transport = createTransport({
    pool: true,
    maxConnections: 4,
    maxMessages: 100,
    host: address.host,
    port: address.port,
    secure: address.secure,
    requireTLS: address.requireTls,
    tls: { rejectUnauthorized: address.verify },
    ...(address.auth === null ? {} : { auth: address.auth }),
    ...(dkim === null ? {} : { dkim }),
    disableFileAccess: true,
    disableUrlAccess: true,
    ...limits,
  })
  return {
    send: async (mail) => {
      try {
        const sent = await transport.sendMail(composed(mail, from))
        return { kind: 'accepted', reference: mail.messageId, reply: replyText(sent.response) }
      } catch (error) {
        return outcomeOfError(error)
      }
    },
    check: async () => {
      try {
        await transport.verify()
        return null
      } catch (error) {
        return replyText(error instanceof Error ? error.message : String(error))
      }
    },
    close: () => transport.close(),
  }
}

function composed(mail: Mail, from: string) {
  return {
    messageId: `<${mail.messageId}@${from.slice(from.lastIndexOf('@') + 1)}>`,
    date: new Date(mail.createdAt.epochMilliseconds),
    from: { name: mail.fromName, address: from },
    // An object, never a text: a comma in it would otherwise be a second recipient.
    to: { name: '', address: mail.to },
    subject: mail.subject,
    html: mail.html,
    text: mail.text,
    attachments: (mail.attachments ?? []).map(({ name, mediaType, bytes }) => ({
      filename: name,
      contentType: mediaType,
      content: Buffer.from(bytes),
    })),
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  }
}

interface SmtpError {
  readonly code?: string
  readonly responseCode?: number
  readonly message: string
}

// Only these speak about the mail itself; a refused sign-in is our configuration, and waits.
const aboutTheMail = new Set(['EENVELOPE', 'EMESSAGE'])

/** 5xx about the recipient or the mail is final; 4xx, the network and our sign-in are not. */
function outcomeOfError(error: unknown): Outcome {
  const { code = '', responseCode = 0, message } = error as SmtpError
  const reply = replyText(message)
  const final = aboutTheMail.has(code) && (responseCode >= 500 || responseCode === 0)
  return { kind: final ? 'refused' : 'later', reply }
}
