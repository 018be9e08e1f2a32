-- Filters that somebody keeps for themselves. The name is encrypted: people call a view after what is on their mind.
create table saved_view (
    id         uuid primary key,
    owner_id   uuid        not null constraint saved_view_owner_fk references professional (id),
    revision   integer     not null,
    name       bytea       not null,
    filter     jsonb       not null,
    created_at timestamptz not null
);

create index saved_view_owner_idx on saved_view (owner_id, created_at, id);

alter table saved_view enable row level security;
create policy saved_view_of_owner on saved_view using (owner_id = (select acting_professional()));
