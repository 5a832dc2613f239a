import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import type { Seed } from '#platform/module.ts'
import { addMember, hashOf } from '../commands/accept-invitation.ts'
import { writeAssignment } from '../commands/write-assignment.ts'
import { hashPin } from '../sign-in/pin-hash.ts'
import { db } from '../tables.ts'

/** A colleague of the demo retailer: one per role, some at one store only. */
export interface DemoMember {
  readonly name: string
  readonly email: string
  readonly role: string
  readonly locale: Locale
  /** Ids of the places of a role that holds only there. */
  readonly locations?: readonly `loc_${string}`[]
  /** For switching at a till of those places. */
  readonly pin?: string
}

/** The password of every demo account; the start page shows it while the demo is on. */
export const demoPassword = 'kevyt-tuuli-26'

export const demoStaff: readonly DemoMember[] = [
  { name: 'Aino Virtanen', email: 'aino@tuuli.example', role: 'owner', locale: 'fi' },
  { name: 'Mikkel Holm', email: 'mikkel@tuuli.example', role: 'manager', locale: 'da' },
  {
    ...{ name: 'Leena Korhonen', email: 'leena@tuuli.example', role: 'store_manager' },
    ...{ locale: 'fi', locations: ['loc_kamppi'], pin: '2741' },
  },
  {
    ...{ name: 'Freja Lund', email: 'freja@tuuli.example', role: 'associate' },
    ...{ locale: 'da', locations: ['loc_aarhus'], pin: '5836' },
  },
  {
    ...{ name: 'Onni Laine', email: 'onni@tuuli.example', role: 'associate' },
    ...{ locale: 'fi', locations: ['loc_kamppi'], pin: '9164' },
  },
  { name: 'Zofia Nowak', email: 'zofia@tuuli.example', role: 'service_agent', locale: 'pl' },
  { name: 'Elias Berg', email: 'elias@tuuli.example', role: 'merchandiser', locale: 'fi' },
  { name: 'Maja Kowalska', email: 'maja@tuuli.example', role: 'marketer', locale: 'pl' },
  { name: 'Jonas Dahl', email: 'jonas@tuuli.example', role: 'developer', locale: 'da' },
  { name: 'Ida Salo', email: 'ida@tuuli.example', role: 'auditor', locale: 'en' },
]

/**
 * The demo's colleagues. They are marked as demo: while REDTHREAD_DEMO is on, those whose role
 * forces a second factor may skip it; once it is off, none of them can sign in.
 */
export const seeds: readonly Seed[] = [
  {
    name: 'colleagues of Tuuli',
    run: async (ctx) => {
      if (ctx.config.demo === 'off') return
      const hash = await hashOf(demoPassword)
      for (const member of demoStaff) await seedMember(ctx, member, hash)
    },
  },
]

async function seedMember(ctx: Ctx, member: DemoMember, hash: string): Promise<void> {
  const { name, email, locale, role, locations = null, pin } = member
  const memberId = await addMember(ctx, { name, email, locale, hash, demo: true })
  if (memberId === null) return
  const { id: roleId } = await db(ctx)
    .selectFrom('staff.role')
    .select('id')
    .where('code', '=', role)
    .executeTakeFirstOrThrow()
  const places = locations === null ? null : [...locations]
  await writeAssignment(ctx, { memberId, roleId, channels: null, locations: places })
  if (pin === undefined) return
  await db(ctx)
    .updateTable('staff.member')
    .set({ pin_hash: await hashPin(ctx.config.secret, pin) })
    .where('id', '=', memberId)
    .execute()
}
