-- By its owner: the application removes nothing from any table, and each sender's keys are that sender's only.
create function forget_idempotency_keys(before timestamptz) returns bigint
    language sql
    security definer
    set search_path = public, pg_temp
as $$
    with forgotten as (delete from idempotency_key where created_at < before returning 1)
    select count(*) from forgotten
$$;
revoke all on function forget_idempotency_keys(timestamptz) from public;
