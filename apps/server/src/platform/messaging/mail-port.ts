import type { Outcome } from './outcome.ts'

/** A file that goes along with a mail. */
export interface Attachment {
  readonly name: string
  /** Such as `application/pdf`. */
  readonly mediaType: string
  readonly bytes: Uint8Array
}

/** One mail to one address, rendered; `messageId` is stable over attempts, without brackets. */
export interface Mail {
  readonly messageId: string
  readonly createdAt: Temporal.Instant
  readonly fromName: string
  readonly to: string
  readonly subject: string
  readonly html: string
  readonly text: string
  readonly attachments?: readonly Attachment[]
}

/** Where mails leave the house. Never throws: a failure is an {@link Outcome}. */
export interface MailPort {
  readonly send: (mail: Mail) => Promise<Outcome>
  /** Signs in without sending, for `redthread doctor`; null where all is well. */
  readonly check: () => Promise<string | null>
  readonly close: () => void
}
