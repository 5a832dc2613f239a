import type { Me } from '@redthread/contract/staff'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

type Own = 'id' | 'name' | 'email' | 'locale' | 'theme' | 'codes' | 'passkeys' | 'pin' | 'version'

/** What a member is by themselves, without roles; undefined where nobody has this id. */
export async function memberFacts(
  ctx: Ctx,
  memberId: Id<'stf'>,
): Promise<{ view: Pick<Me, Own>; demo: boolean } | undefined> {
  const row = await db(ctx)
    .selectFrom('staff.member as m')
    .select(['m.id', 'm.name', 'm.email', 'm.locale', 'm.theme', 'm.version', 'm.demo'])
    .select(['m.two_factor_enabled as codes', 'm.pin_hash'])
    .select((of) =>
      of
        .selectFrom('staff.passkey as p')
        .whereRef('p.member_id', '=', 'm.id')
        .select(({ fn }) => fn.countAll<number>().as('n'))
        .as('passkeys'),
    )
    .where('m.id', '=', memberId)
    .executeTakeFirst()
  if (row === undefined) return undefined
  const { demo, pin_hash: hash, passkeys, ...view } = row
  return { view: { ...view, passkeys: passkeys ?? 0, pin: hash !== null }, demo }
}
