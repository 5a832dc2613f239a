import type { Account, AccountUpdate } from '@redthread/contract/customers'
import { platformRefusals } from '@redthread/contract/platform'
import { atVersion } from '#platform/at-version.ts'
import type { Ctx } from '#platform/ctx.ts'
import { account, shopperOf } from '../queries/account.ts'
import { db } from '../tables.ts'

type Update = AccountUpdate & { readonly ifMatch: number | null }

/** Changes a shopper's own name or language. */
export async function updateAccount(ctx: Ctx, { ifMatch, ...update }: Update): Promise<Account> {
  const { givenName, familyName, locale } = update
  const changed = await db(ctx)
    .updateTable('customers.person')
    .set((of) => ({
      ...(givenName !== undefined && { given_name: givenName }),
      ...(familyName !== undefined && { family_name: familyName }),
      ...(locale !== undefined && { locale }),
      version: of('version', '+', 1),
      updated_at: ctx.now,
    }))
    .where('id', '=', shopperOf(ctx).id)
    .where(atVersion(ifMatch))
    .returning('id')
    .executeTakeFirst()
  if (changed === undefined) {
    const { version } = await account(ctx)
    return platformRefusals.refuse.version_conflict({ version })
  }
  return account(ctx)
}
