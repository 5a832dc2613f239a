import type { Selectable } from 'kysely'
import type { ListTerms } from '../rules/list-terms.ts'
import type { PricingTables } from '../tables.ts'

type Row = Pick<
  Selectable<PricingTables['pricing.price_list']>,
  | 'kind'
  | 'priority'
  | 'channel_ids'
  | 'countries'
  | 'group_ids'
  | 'company_ids'
  | 'starts_at'
  | 'ends_at'
>

/** The terms of a list as its table keeps them, or as its history kept them. */
export function termsOfRow(id: string, row: Row, isOn: boolean): ListTerms {
  return {
    id,
    kind: row.kind,
    priority: row.priority,
    channelIds: row.channel_ids,
    countries: row.countries,
    groupIds: row.group_ids,
    companyIds: row.company_ids,
    startsAt: row.starts_at?.epochMilliseconds ?? null,
    endsAt: row.ends_at?.epochMilliseconds ?? null,
    isOn,
  }
}
