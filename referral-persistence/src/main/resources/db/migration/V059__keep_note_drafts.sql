-- What somebody is typing and has not sent yet: its author's only, while they work on the case. It is kept about the client, so
-- it is shown on request and erased with the file; nobody else reads it before that.
create table note_draft (
    id              uuid primary key,
    referral_id     uuid        not null constraint note_draft_referral_fk references referral (id),
    conversation_id uuid constraint note_draft_conversation_fk references conversation (id) on delete set null,
    author_id       uuid        not null constraint note_draft_author_fk references professional (id),
    content         bytea       not null,
    revision        integer     not null,
    made_at         timestamptz not null,
    changed_at      timestamptz not null
);

create index note_draft_referral_idx on note_draft (referral_id, author_id);
create index note_draft_conversation_idx on note_draft (conversation_id);
create index note_draft_author_idx on note_draft (author_id);
create index note_draft_changed_idx on note_draft (changed_at);

alter table note_draft enable row level security;
create policy note_draft_of_author on note_draft using (
    author_id = (select acting_professional()) and works_on(referral_id));

-- By the owner: the product removes nothing from any table but by functions that can do no more than that.
create function remove_note_draft(draft uuid, file uuid) returns boolean
    language sql volatile security definer
    set search_path = public, pg_temp
as $$
    with removed as (
        delete from note_draft d
        where d.id = draft and d.referral_id = file and d.author_id = acting_professional() returning 1)
    select exists (select from removed)
$$;

-- By the day of the database, and only where nobody acts; what is held is kept.
create function forget_note_drafts() returns bigint
    language sql volatile security definer
    set search_path = public, pg_temp
as $$
    with removed as (
        delete from note_draft d
        where acting_role() is null and d.changed_at < now() - interval '30 days' and not is_held(d.referral_id) returning 1)
    select count(*) from removed
$$;
