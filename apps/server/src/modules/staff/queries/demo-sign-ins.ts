import type { Ctx } from '#platform/ctx.ts'
import { demoPassword, demoStaff } from '../seeds/demo-staff.ts'
import { db } from '../tables.ts'

/** Someone of the demo retailer whom a newcomer may be. */
export interface DemoSignIn {
  readonly name: string
  readonly role: string
  readonly email: string
  readonly password: string
  /** The app that this person works in, such as `/admin`. */
  readonly app: string
}

const apps: Readonly<Record<string, string>> = {
  store_manager: '/counter',
  associate: '/counter',
  service_agent: '/desk',
}

/** The demo's colleagues who can sign in now; none where the demo is off or was never filled in. */
export async function demoSignIns(ctx: Ctx): Promise<readonly DemoSignIn[]> {
  if (ctx.config.demo === 'off') return []
  const members = await db(ctx)
    .selectFrom('staff.member')
    .select(['name', 'email'])
    .where('demo', '=', true)
    .where('state', '=', 'active')
    .execute()
  const names = new Map(members.map(({ email, name }) => [email, name]))
  return demoStaff.flatMap(({ email, role }) => {
    const name = names.get(email)
    if (name === undefined) return []
    const work = { role: role.replaceAll('_', ' '), app: apps[role] ?? '/admin' }
    return [{ name, email, password: demoPassword, ...work }]
  })
}
