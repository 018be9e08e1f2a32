-- What a file is made of, as the foreign keys tell: every table whose rows point at a referral, or at a row that does,
-- belongs to the file, is shown to its client, and goes with it. A key that is `on delete set null` only mentions.
create view file_branch as
with recursive link as (
    select child.relname::text collate "default" as part, child_column.attname::text collate "default" as foreign_key,
           parent.relname::text collate "default" as parent, parent_column.attname::text collate "default" as parent_key
    from pg_constraint c
    join pg_class child on child.oid = c.conrelid
    join pg_class parent on parent.oid = c.confrelid
    join pg_attribute child_column on child_column.attrelid = c.conrelid and child_column.attnum = c.conkey[1]
    join pg_attribute parent_column on parent_column.attrelid = c.confrelid and parent_column.attnum = c.confkey[1]
    where c.contype = 'f' and c.connamespace = 'public'::regnamespace and c.conparentid = 0
      and c.conrelid <> c.confrelid and c.confdeltype <> 'n'
), branch (part, foreign_key, parent, parent_key, depth, lines) as (
    select 'referral'::text, null::text, null::text, null::text, 0, text 'id = $1'
    union all
    select l.part, l.foreign_key, l.parent, l.parent_key, b.depth + 1,
           format('%I in (select %I from %I where %s)', l.foreign_key, l.parent_key, l.parent, b.lines)
    from branch b
    join link l on l.parent = b.part
    where b.depth < 10
)
select * from branch;

create view file_part as
select part, max(depth) as depth, string_agg(lines, ' or ' order by depth, lines) as lines
from file_branch
group by part;
