import type pg from 'pg'

/** A table to keep, with the columns that are stored (generated ones are computed again). */
export type KeptTable = { table: string; columns: string[] }

/** A partition that was made while running; its bound as PostgreSQL writes it. */
export type KeptPartition = { table: string; parent: string; bound: string }

export type KeptSequence = { sequence: string; value: string }

// Written by those who make the schema anew.
const ledgers = ['platform.migration', 'platform.restoring', 'graphile_worker.migrations']

/** The tables of the database (partitioned ones as one), each after those it refers to. */
export async function listTables(client: pg.ClientBase): Promise<KeptTable[]> {
  const { rows } = await client.query<KeptTable & { needs: string[] }>(
    `select format('%I.%I', n.nspname, c.relname) as table,
       (select array_agg(quote_ident(a.attname) order by a.attnum) from pg_attribute a
        where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
          and a.attgenerated = '') as columns,
       array(select format('%I.%I', fn.nspname, f.relname) from pg_constraint k
        join pg_class f on f.oid = k.confrelid join pg_namespace fn on fn.oid = f.relnamespace
        where k.contype = 'f' and k.conrelid = c.oid and k.confrelid <> c.oid) as needs
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and not c.relispartition and c.relpersistence = 'p'
       and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e')
       and format('%I.%I', n.nspname, c.relname) <> all ($1)
     order by 1`,
    [ledgers],
  )
  return inOrder(rows).map(({ table, columns }) => ({ table, columns: columns ?? [] }))
}

type Needy = KeptTable & { needs: string[] }

/** Each table after those that it needs; a circle is broken where it was entered. */
function inOrder(tables: readonly Needy[]): Needy[] {
  const byName = new Map(tables.map((one) => [one.table, one]))
  const ordered = new Set<Needy>()
  const entered = new Set<Needy>()
  function visit(one: Needy | undefined): void {
    if (!one || entered.has(one)) return
    entered.add(one)
    for (const name of one.needs) visit(byName.get(name))
    ordered.add(one)
  }
  tables.forEach(visit)
  return Array.from(ordered)
}

/** Every partition, its parent before it. */
export async function listPartitions(client: pg.ClientBase): Promise<KeptPartition[]> {
  const { rows } = await client.query<KeptPartition>(
    `select format('%I.%I', n.nspname, c.relname) as table,
       format('%I.%I', pn.nspname, p.relname) as parent,
       pg_get_expr(c.relpartbound, c.oid) as bound
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     join pg_inherits i on i.inhrelid = c.oid
     join pg_class p on p.oid = i.inhparent join pg_namespace pn on pn.oid = p.relnamespace
     where c.relispartition and c.relkind in ('r', 'p') order by c.oid`,
  )
  return rows
}

/** Where each sequence stands. */
export async function listSequences(client: pg.ClientBase): Promise<KeptSequence[]> {
  const { rows } = await client.query<KeptSequence>(
    `select format('%I.%I', schemaname, sequencename) as sequence, last_value::text as value
     from pg_sequences where last_value is not null order by 1`,
  )
  return rows
}
