/** What a screen has to let a person enter, and what a check accepts. */
export type FieldType =
  /** Minor units per currency. */
  | 'amounts'
  /** A whole number, not negative. */
  | 'count'
  | 'basis_points'
  /** 'HH:MM'. */
  | 'time'
  /** IANA zone. */
  | 'zone'
  /** 1 is Monday. */
  | 'weekdays'
  | 'flag'
  | 'text'
  | 'product_ids'
  | 'variant_ids'
  | 'category_ids'
  | 'group_ids'
  | 'company_ids'
  | 'segment_ids'
  | 'channel_ids'
  | 'location_ids'
  | 'countries'
  | 'currencies'
  | 'attribute_name'
  | 'attribute_values'
  | 'loyalty_tiers'
  | 'fulfillment_methods'
  | 'shipping_methods'
  | 'line_conditions'
  | 'amount_tiers'
  | 'quantity_tiers'
  | 'bundle_slots'

/** One parameter of a condition or benefit, in the order in which a screen asks for them. */
export interface Field {
  readonly name: string
  readonly type: FieldType
  readonly required: boolean
  /** What a new one starts with. */
  readonly default: unknown
  /** Of counts and basis points, both included. */
  readonly min?: number
  readonly max?: number
}

/** A parameter that has to be given. */
export function required(name: string, type: FieldType, more: Partial<Field> = {}): Field {
  return { name, type, required: true, default: startOf(type), ...more }
}

/** A parameter that may be left out. */
export function optional(name: string, type: FieldType, more: Partial<Field> = {}): Field {
  return { name, type, required: false, default: null, ...more }
}

function startOf(type: FieldType): unknown {
  if (type === 'amounts') return {}
  if (type === 'count') return 1
  if (type === 'basis_points') return 1000
  if (type === 'flag') return false
  if (type === 'zone') return 'Europe/Helsinki'
  return type === 'text' || type === 'time' || type === 'attribute_name' ? '' : []
}
