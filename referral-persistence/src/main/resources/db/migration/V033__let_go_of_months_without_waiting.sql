-- To drop a month is to hold all of the log for a moment. Behind somebody who reads for long, every look at a file would
-- wait for that moment to come: so it waits for a second only, and is tried again the next night.
create or replace function forget_access_log(before date) returns integer
    language plpgsql volatile security definer
    set search_path = public, pg_temp
    set lock_timeout = '1s'
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
