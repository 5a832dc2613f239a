import { Shape } from '@redthread/contract/define'
import { MailAddress } from '@redthread/contract/rights'
import { sql } from 'kysely'
import { job } from '#platform/job.ts'
import { dropOldCounters } from '#platform/sign-in/throttle.ts'
import { mailPasswordReset } from './commands/mail-password-reset.ts'

/** Mails the link for a new password, if the address is a member's. */
export const sendPasswordReset = job({
  name: 'staff.send_password_reset',
  schema: Shape({ email: MailAddress }),
  handle: (run, { email }) => run.unit((ctx) => mailPasswordReset(ctx, email)),
})

/** Removes sessions, codes and counters whose time is over. */
export const sweepSignIn = job({
  name: 'staff.sweep_sign_in',
  schema: Shape({}),
  cron: '17 * * * *',
  handle: (run) =>
    run.unit(async (ctx) => {
      const past = ctx.now.subtract({ hours: 24 })
      await Promise.all([
        sql`delete from staff.session where expires_at < ${past}`.execute(ctx.tx),
        sql`delete from staff.till_session where expires_at < ${past}`.execute(ctx.tx),
        sql`delete from staff.verification where expires_at < ${past}`.execute(ctx.tx),
        sql`delete from staff.used_code where used_at < ${past}`.execute(ctx.tx),
        dropOldCounters(ctx, 'staff'),
      ])
    }),
})

export const jobs = [sendPasswordReset, sweepSignIn]
