/** The schemas that are ours to look at. */
const ours = (oid: string) =>
  `${oid} in (select oid from pg_namespace where nspname !~ '^pg_'
    and nspname not in ('information_schema', 'graphile_worker'))`

/** Made by an extension: not ours. */
const notOfExtension = (catalog: string, oid: string) =>
  `not exists (select from pg_depend where classid = '${catalog}'::regclass and objid = ${oid}
    and deptype = 'e')`

const key = (column: string, relation: string) =>
  `array(select a.attname::text from unnest(${column}) with ordinality as q (number, place)
    join pg_attribute a on a.attrelid = ${relation} and a.attnum = q.number order by q.place)`

export const extensions = `select extname as name from pg_extension
  where extname <> 'plpgsql' order by extname collate "C"`

export const schemas = `select nspname as name from pg_namespace n
  where ${ours('n.oid')} and nspname <> 'public' order by nspname collate "C"`

export const sequences = `select n.nspname as schema, c.relname as name,
    format_type(s.seqtypid, null) as type
  from pg_sequence s join pg_class c on c.oid = s.seqrelid
    join pg_namespace n on n.oid = c.relnamespace
  where ${ours('n.oid')} and not exists (select from pg_depend d where d.objid = c.oid
    and d.classid = 'pg_class'::regclass and d.deptype = 'i')
  order by n.nspname collate "C", c.relname collate "C"`

export const routines = `select n.nspname as schema, p.proname as name,
    pg_get_functiondef(p.oid) as definition
  from pg_proc p join pg_namespace n on n.oid = p.pronamespace
  where ${ours('n.oid')} and p.prokind in ('f', 'p') and ${notOfExtension('pg_proc', 'p.oid')}
  order by n.nspname collate "C", p.proname collate "C",
    pg_get_function_identity_arguments(p.oid) collate "C"`

export const tables = `select c.oid::text as of, n.nspname as schema, c.relname as name,
    quote_ident(n.nspname) || '.' || quote_ident(c.relname) as "sqlName",
    case c.relkind when 'r' then 'table' when 'p' then 'partitioned' else 'view' end as kind,
    coalesce(obj_description(c.oid, 'pg_class'), '') as comment,
    case when c.relispartition then (select quote_ident(pn.nspname) || '.' || quote_ident(p.relname)
      from pg_inherits i join pg_class p on p.oid = i.inhparent
        join pg_namespace pn on pn.oid = p.relnamespace where i.inhrelid = c.oid) end as "partOf",
    pg_get_expr(c.relpartbound, c.oid) as bound,
    case when c.relkind = 'p' then pg_get_partkeydef(c.oid) end as "partitionedBy",
    coalesce(c.reloptions, '{}') as options,
    case when c.relkind in ('v', 'm') then pg_get_viewdef(c.oid) end as definition
  from pg_class c join pg_namespace n on n.oid = c.relnamespace
  where ${ours('n.oid')} and c.relkind in ('r', 'p', 'v', 'm')
    and ${notOfExtension('pg_class', 'c.oid')}
  order by n.nspname collate "C", c.relname collate "C"`

export const columns = `select a.attrelid::text as of, a.attname as name,
    quote_ident(a.attname) as "sqlName",
    format_type(a.atttypid, a.atttypmod) as type, a.attnotnull as "notNull",
    pg_get_expr(d.adbin, d.adrelid) as default,
    case a.attidentity when 'a' then 'always' when 'd' then 'by default' end as identity,
    a.attgenerated <> '' as "isGenerated",
    case when a.attcollation <> 0 and a.attcollation <> t.typcollation
      then (select collname from pg_collation where oid = a.attcollation) end as collation,
    coalesce(col_description(a.attrelid, a.attnum), '') as comment
  from pg_attribute a join pg_class c on c.oid = a.attrelid
    join pg_namespace n on n.oid = c.relnamespace join pg_type t on t.oid = a.atttypid
    left join pg_attrdef d on d.adrelid = a.attrelid and d.adnum = a.attnum
  where ${ours('n.oid')} and c.relkind in ('r', 'p', 'v', 'm') and a.attnum > 0
    and not a.attisdropped
  order by a.attrelid, a.attnum`

export const constraints = `select n.nspname as schema, c.relname as table,
    quote_ident(k.conname) as name,
    case k.contype when 'p' then 'primary' when 'u' then 'unique' when 'f' then 'foreign'
      when 'c' then 'check' when 'x' then 'exclude' when 'n' then 'not null' else 'trigger' end
      as kind,
    ${key('k.conkey', 'k.conrelid')} as columns,
    case when k.contype = 'f' then (select json_build_object('schema', fn.nspname,
        'table', f.relname, 'columns', ${key('k.confkey', 'k.confrelid')})
      from pg_class f join pg_namespace fn on fn.oid = f.relnamespace where f.oid = k.confrelid)
      end as target,
    pg_get_constraintdef(k.oid) as definition
  from pg_constraint k join pg_class c on c.oid = k.conrelid
    join pg_namespace n on n.oid = c.relnamespace
  where ${ours('n.oid')} and k.conparentid = 0 and k.contype <> 'n' and not c.relispartition
  order by n.nspname collate "C", c.relname collate "C", k.conname collate "C"`

export const indexes = `select n.nspname as schema, c.relname as table, i.relname as name,
    x.indisunique as "isUnique",
    array(select a.attname::text from unnest(x.indkey::int2[]) with ordinality as k (number, place)
      left join pg_attribute a on a.attrelid = c.oid and a.attnum = k.number and k.number > 0
      where k.place <= x.indnkeyatts order by k.place) as columns,
    pg_get_expr(x.indpred, x.indrelid) as predicate,
    exists (select from pg_constraint k where k.conindid = i.oid) as "isOfConstraint",
    pg_get_indexdef(i.oid) as definition
  from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class c on c.oid = x.indrelid
    join pg_namespace n on n.oid = c.relnamespace
  where ${ours('n.oid')} and not c.relispartition and c.relkind in ('r', 'p', 'm')
  order by n.nspname collate "C", c.relname collate "C", i.relname collate "C"`

export const triggers = `select n.nspname as schema, c.relname as table, t.tgname as name
  from pg_trigger t join pg_class c on c.oid = t.tgrelid
    join pg_namespace n on n.oid = c.relnamespace
  where ${ours('n.oid')} and not t.tgisinternal
  order by n.nspname collate "C", c.relname collate "C", t.tgname collate "C"`
