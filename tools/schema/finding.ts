/** What the schema breaks, named by its rule. */
export interface SchemaFinding {
  readonly rule: string
  /** `schema.table`, with a column, key or trigger where one is meant. */
  readonly at: string
  readonly message: string
}
