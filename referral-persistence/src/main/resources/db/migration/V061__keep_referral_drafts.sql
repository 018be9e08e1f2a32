-- A referral that somebody of a practice is filling in and has not sent: its author's only, whole in itself, and not for long. There
-- is no file yet, so it belongs to none: nobody at a welfare organisation ever sees it.
create table referral_draft (
    id         uuid primary key,
    author_id  uuid        not null constraint referral_draft_author_fk references professional (id),
    content    bytea       not null,
    revision   integer     not null,
    made_at    timestamptz not null,
    changed_at timestamptz not null
);

create index referral_draft_author_idx on referral_draft (author_id, changed_at);
create index referral_draft_changed_idx on referral_draft (changed_at);

alter table referral_draft enable row level security;
create policy referral_draft_of_author on referral_draft using (
    author_id = (select acting_professional()) and (select acting_role()) = 'REFERRER');

-- By the owner: the product removes nothing from any table but by functions that can do no more than that.
create function remove_referral_draft(draft uuid) returns boolean
    language sql volatile security definer
    set search_path = public, pg_temp
as $$
    with removed as (
        delete from referral_draft d where d.id = draft and d.author_id = acting_professional() returning 1)
    select exists (select from removed)
$$;

-- By the day of the database, and only where nobody acts.
create function forget_referral_drafts() returns bigint
    language sql volatile security definer
    set search_path = public, pg_temp
as $$
    with removed as (
        delete from referral_draft d
        where acting_role() is null and d.changed_at < now() - interval '30 days' returning 1)
    select count(*) from removed
$$;
