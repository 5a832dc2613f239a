/** A value of the contract as JSON carries it to a page: instants and dates become text. */
export type OnWire<T> = T extends Temporal.Instant | Temporal.PlainDate
  ? string
  : T extends readonly (infer Item)[]
    ? readonly OnWire<Item>[]
    : T extends object
      ? { readonly [Key in keyof T]: OnWire<T[Key]> }
      : T
