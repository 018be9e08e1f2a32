-- What a database holds, as lines that can be compared with those of another one: for each table how many rows it has
-- and a hash of them all, for each view, function, trigger, policy and the like what it says, and who may do what.
-- The same for the same content, whatever the order of rows on disk; no row leaves the server.
--
--   psql -XqAt -v ON_ERROR_STOP=1 -f docs/drills/fingerprint.sql …
--
-- Rows are hashed one by one; hashes are put in order within 65,536 buckets, so that a hundred million rows need no
-- more memory than the sorting of their hashes. Sequences run on outside of transactions and are not in it.
set timezone = 'UTC';
set datestyle = 'ISO, YMD';
set intervalstyle = 'iso_8601';
set bytea_output = 'hex';
set extra_float_digits = 1;
set search_path = pg_catalog; -- so that every name below comes with its schema
set row_security = off;       -- refuses rather than leaves out what a policy hides

select format($query$
    with row as materialized (select sha256(convert_to(t::text, 'UTF8')) as h from %1$I.%2$I t),
         bucket as (select get_byte(h, 0) * 256 + get_byte(h, 1) as b, count(*) as n,
                           sha256(string_agg(h, ''::bytea order by h)) as h from row group by 1)
    select %3$L, coalesce(sum(n), 0), encode(sha256(coalesce(string_agg(h, ''::bytea order by b), ''::bytea)), 'hex')
    from bucket
    $query$, n.nspname, c.relname, 'rows of ' || n.nspname || '.' || c.relname)
from pg_class c join pg_namespace n on n.oid = c.relnamespace
where c.relkind = 'r' and n.nspname !~ '^pg_' and n.nspname <> 'information_schema'
order by n.nspname, c.relname \gexec

with mine as (select oid, nspname from pg_namespace where nspname !~ '^pg_' and nspname <> 'information_schema'),
     relation as (
         select c.*, m.nspname || '.' || c.relname as called from pg_class c join mine m on m.oid = c.relnamespace
         where c.relkind in ('r', 'p', 'v', 'm', 'S')),
     object (kind, name, says) as (
         select 'relation', called, concat_ws(' ', relkind, 'of', relowner::regrole, case when relispartition then
                    pg_get_expr(relpartbound, oid) end, 'locked', relrowsecurity, relforcerowsecurity, reloptions)
         from relation
         union all
         select 'column', r.called || '.' || a.attname, concat_ws(' ', format_type(a.atttypid, a.atttypmod), a.attnotnull,
                    a.attidentity, a.attgenerated, pg_get_expr(d.adbin, d.adrelid))
         from relation r join pg_attribute a on a.attrelid = r.oid and a.attnum > 0 and not a.attisdropped
         left join pg_attrdef d on d.adrelid = r.oid and d.adnum = a.attnum where r.relkind <> 'S'
         union all
         select 'comment', r.called || coalesce('.' || a.attname, ''), d.description
         from relation r join pg_description d on d.objoid = r.oid and d.classoid = 'pg_class'::regclass
         left join pg_attribute a on a.attrelid = r.oid and a.attnum = d.objsubid and d.objsubid > 0
         union all
         select 'view', called, pg_get_viewdef(oid) from relation where relkind in ('v', 'm')
         union all
         select 'constraint', conrelid::regclass || ' ' || conname, concat_ws(' ', pg_get_constraintdef(oid), convalidated)
         from pg_constraint where connamespace in (select oid from mine)
         union all
         select 'index', indexrelid::regclass::text, concat_ws(' ', pg_get_indexdef(indexrelid), indisvalid)
         from pg_index where indrelid in (select oid from relation)
         union all
         select 'trigger', tgrelid::regclass || ' ' || tgname, concat_ws(' ', pg_get_triggerdef(oid), tgenabled)
         from pg_trigger where not tgisinternal
         union all
         select 'policy', polrelid::regclass || ' ' || polname, concat_ws(' ', polcmd, polpermissive,
                    (select string_agg(role::regrole::text, ',' order by role::regrole::text) from unnest(polroles) role),
                    'using', pg_get_expr(polqual, polrelid), 'check', pg_get_expr(polwithcheck, polrelid))
         from pg_policy
         union all
         select 'function', oid::regprocedure::text, proowner::regrole || ' ' || pg_get_functiondef(oid)
         from pg_proc where pronamespace in (select oid from mine) and prokind in ('f', 'p')
         union all
         select 'grant', called, grants::text
         from (select called, coalesce(relacl, acldefault(case relkind when 'S' then 's' else 'r' end::"char", relowner))
               from relation
               union all
               select oid::regprocedure::text, coalesce(proacl, acldefault('f', proowner))
               from pg_proc where pronamespace in (select oid from mine)
               union all
               select nspname, coalesce(nspacl, acldefault('n', nspowner)) from pg_namespace
               where oid in (select oid from mine)
               union all
               select r.called || '.' || attname, attacl from pg_attribute join relation r on r.oid = attrelid
               where attacl is not null) given (called, acl),
              lateral (select string_agg(concat_ws(' ', grantee::regrole, privilege_type, is_grantable), ', '
                                         order by grantee::regrole::text, privilege_type) as grants from aclexplode(acl)) g
         union all
         select 'extension', extname, extversion from pg_extension)
select kind || ' ' || name, encode(sha256(convert_to(coalesce(says, ''), 'UTF8')), 'hex')
from object order by kind collate "C", name collate "C";
