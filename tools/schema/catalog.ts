/** What PostgreSQL's catalogs say about our schemas, as plain values. */
export interface Catalog {
  readonly extensions: readonly string[]
  readonly schemas: readonly string[]
  readonly sequences: readonly Sequence[]
  readonly routines: readonly Routine[]
  readonly tables: readonly Table[]
  readonly constraints: readonly Constraint[]
  readonly indexes: readonly Index[]
  readonly triggers: readonly Trigger[]
}

/** Where a thing hangs. */
export interface OfTable {
  readonly schema: string
  readonly table: string
}

export interface Table {
  readonly schema: string
  readonly name: string
  /** `schema.name`, quoted where SQL needs it. */
  readonly sqlName: string
  readonly kind: 'table' | 'partitioned' | 'view'
  readonly comment: string
  readonly columns: readonly Column[]
  /** The table that this one is a part of, `schema.name`. */
  readonly partOf: string | null
  /** `FOR VALUES …` of a part. */
  readonly bound: string | null
  /** `RANGE (…)` of a table with parts. */
  readonly partitionedBy: string | null
  readonly options: readonly string[]
  /** The query of a view. */
  readonly definition: string | null
}

export interface Column {
  readonly name: string
  /** Quoted where SQL needs it. */
  readonly sqlName: string
  /** As PostgreSQL writes it: `timestamp with time zone`, `text[]`, `character(3)`. */
  readonly type: string
  readonly notNull: boolean
  readonly default: string | null
  readonly identity: 'always' | 'by default' | null
  readonly isGenerated: boolean
  readonly collation: string | null
  readonly comment: string
}

export interface Constraint extends OfTable {
  readonly name: string
  readonly kind: 'primary' | 'unique' | 'foreign' | 'check' | 'exclude' | 'not null' | 'trigger'
  readonly columns: readonly string[]
  /** The other end of a foreign key. */
  readonly target: (OfTable & { readonly columns: readonly string[] }) | null
  readonly definition: string
}

export interface Index extends OfTable {
  readonly name: string
  readonly isUnique: boolean
  /** Key columns in order; null for an expression. */
  readonly columns: readonly (string | null)[]
  readonly predicate: string | null
  /** Whether a constraint made it. */
  readonly isOfConstraint: boolean
  readonly definition: string
}

export interface Trigger extends OfTable {
  readonly name: string
}

export interface Sequence {
  readonly schema: string
  readonly name: string
  readonly type: string
}

export interface Routine {
  readonly schema: string
  readonly name: string
  readonly definition: string
}

/** Writes `schema.table`. */
export function fullName({ schema, table }: OfTable): string {
  return `${schema}.${table}`
}

/** The tables that people see: the parts of a table are left out, and so are views. */
export function wholeTables(catalog: Catalog): readonly Table[] {
  return catalog.tables.filter((table) => table.partOf === null && table.kind !== 'view')
}
