import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import type { Check } from '#platform/module.ts'

const most = 20

interface Fault {
  readonly fault: string
}

/** Accounts whose balance is not the sum of their transfers, one by one and as one chain. */
function accounts(ctx: Ctx): Promise<{ rows: Fault[] }> {
  return sql<Fault>`
    select a.id || ': holds ' || a.balance_minor || ', its transfers come to ' || t.sum
      as fault
    from payments.account a
    cross join lateral (
      select coalesce(sum(amount_minor * case when credit = account_id then 1 else -1 end), 0)
        as sum from payments.transfer where account_id = a.id) t
    where t.sum <> a.balance_minor
    order by a.id limit ${most}`.execute(ctx.tx)
}

/** Tenders of gift cards and credit that took or gave back other sums than their accounts say. */
function tenders(ctx: Ctx): Promise<{ rows: Fault[] }> {
  return sql<Fault>`
    select t.id || ': took ' || t.captured_minor || ', its account gave ' || coalesce(l.amount, 0)
      as fault
    from payments.tender t
    left join (select reference, sum(amount_minor) as amount from payments.transfer
      where kind = 'redeemed' group by reference) l on l.reference = 'take:' || t.id
    where t.account_id is not null and t.captured_minor <> coalesce(l.amount, 0)
    order by t.id limit ${most}`.execute(ctx.tx)
}

/** Transfers of orders that no tender or refund stands behind. */
function strays(ctx: Ctx): Promise<{ rows: Fault[] }> {
  return sql<Fault>`
    select l.id || ': ' || l.kind || ' ' || l.amount_minor || ' for nothing that was paid' as fault
    from payments.transfer l
    where (l.kind = 'redeemed' and not exists (select from payments.tender t
        where 'take:' || t.id = l.reference and t.captured_minor = l.amount_minor))
      or (l.kind = 'returned' and not exists (select from payments.refund r
        where 'refund:' || r.id = l.reference and r.amount_minor = l.amount_minor
          and r.state = 'done'))
    order by l.id limit ${most}`.execute(ctx.tx)
}

/** Payments whose tenders do not come to what their order took; failed ones are told apart. */
function sums(ctx: Ctx): Promise<{ rows: Fault[] }> {
  return sql<Fault>`
    select p.reference || ': the order took ' || p.total_minor || ', its tenders come to ' || s.sum
      as fault
    from payments.payment p
    cross join lateral (
      select coalesce(sum(case when state = 'captured' then captured_minor
        when state in ('taken', 'failed') then amount_minor else 0 end), 0) as sum
      from payments.tender where reference = p.reference) s
    where p.state = 'taken' and s.sum <> p.total_minor
    order by p.reference limit ${most}`.execute(ctx.tx)
}

/** Tenders that gave back another sum than their refunds say. */
function refunds(ctx: Ctx): Promise<{ rows: Fault[] }> {
  return sql<Fault>`
    select t.id || ': gave back ' || t.refunded_minor || ', its refunds come to ' || r.sum as fault
    from payments.tender t
    cross join lateral (
      select coalesce(sum(amount_minor), 0) as sum from payments.refund
      where reference = t.reference and tender_id = t.id and state = 'done') r
    where r.sum <> t.refunded_minor
    order by t.id limit ${most}`.execute(ctx.tx)
}

/** What a person must see to: promised and not to be had, or open for longer than any back-off. */
function troubles(ctx: Ctx): Promise<{ rows: Fault[] }> {
  const late = ctx.now.subtract({ hours: 24 })
  return sql<Fault>`
    select id || ': ' || case when state = 'failed' then 'was promised and is not to be had'
        else 'has been ' || state || ' at its provider for more than a day' end as fault
    from payments.tender
    where state = 'failed'
      or (provider is not null and changed_at < ${late}
        and (state = 'taken' or (state = 'released' and not provider_closed)))
    order by id limit ${most}`.execute(ctx.tx)
}

/** Everything about money that does not come to the same sum twice; empty when all does. */
export async function unbalanced(ctx: Ctx): Promise<string[]> {
  const looks = [accounts, tenders, strays, sums, refunds, troubles]
  const found = await Promise.all(looks.map((look) => look(ctx)))
  return found.flatMap(({ rows }) => rows.map(({ fault }) => fault))
}

export const ledgersBalance: Check = {
  name: 'payments',
  about: 'Balances are the sums of their transfers, and tenders what their orders took.',
  run: unbalanced,
}
