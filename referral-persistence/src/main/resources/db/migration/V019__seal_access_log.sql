-- A chain over the log: each seal holds a keyed hash of its lines and of the seal before. The key is not in the database,
-- so whoever removes, edits or slips in a line cannot make the seals that would hide it.
create table access_log_seal (
    number    bigint      not null constraint access_log_seal_pk primary key,
    day       date        not null,
    first_id  bigint      not null,
    last_id   bigint      not null,
    lines     integer     not null constraint access_log_seal_has_lines check (lines > 0),
    digest    text        not null,
    seal      text        not null,
    sealed_at timestamptz not null,
    constraint access_log_seal_range check (first_id <= last_id)
);

-- The sealer reads all lines, and no more than lines.
create policy access_log_for_sealing on access_log for select using ((select acting_role()) = 'SEALER');

-- A month past its term goes as a whole. Care providers have to keep their log for five years at least, so less is
-- refused to whoever asks for it.
create function forget_access_log(before date) returns integer
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
declare
    part text;
    gone integer := 0;
begin
    if before > current_date - interval '5 years' then
        raise exception 'the access log is kept for five years at least';
    end if;
    for part in
        select c.relname from pg_inherits i join pg_class c on c.oid = i.inhrelid
        where i.inhparent = 'access_log'::regclass and c.relname ~ '^access_log_[0-9]{4}_[0-9]{2}$'
          and to_date(right(c.relname, 7), 'YYYY_MM') + interval '1 month' <= before
    loop
        execute format('drop table %I', part);
        gone := gone + 1;
    end loop;
    return gone;
end
$$;
