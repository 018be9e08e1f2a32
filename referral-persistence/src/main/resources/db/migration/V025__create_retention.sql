-- How long what is kept after a case was closed, where an organisation has a term of its own.
create table retention_policy (
    organisation_id uuid    not null constraint retention_policy_organisation_fk references organisation (id),
    kind            text    not null
        constraint retention_policy_kind_known check (kind in ('CONTACT', 'NOTES', 'FILE')),
    months          integer not null constraint retention_policy_months_range check (months between 1 and 240),
    constraint retention_policy_pk primary key (organisation_id, kind)
);

-- The terms of the product, for whoever has none of their own. Contact details: as long as a case can be reopened.
create function retention_months(organisation uuid, kind text) returns integer
    language sql stable parallel safe
    return coalesce(
        (select p.months from retention_policy p where p.organisation_id = organisation and p.kind = retention_months.kind),
        case kind when 'CONTACT' then 12 when 'NOTES' then 24 when 'FILE' then 24 end);

-- Before this day nothing goes by its term: whoever begins with terms has six weeks to look at what they do to files that
-- were closed long ago. The owner may set another day; the product's role cannot.
create table retention_start (
    one           boolean primary key default true constraint retention_start_one_line check (one),
    destroys_from date    not null default (now() at time zone 'Europe/Amsterdam')::date + 42
);

insert into retention_start default values;

-- That nothing of a file may be destroyed, and that it may again: the last line counts, and lines are only added.
create table legal_hold (
    referral_id uuid        not null constraint legal_hold_referral_fk references referral (id),
    number      integer     not null constraint legal_hold_number_positive check (number >= 1),
    held        boolean     not null,
    reason      bytea,
    set_by      uuid        not null constraint legal_hold_set_by_fk references professional (id),
    set_at      timestamptz not null,
    constraint legal_hold_pk primary key (referral_id, number)
);

create index legal_hold_set_by_idx on legal_hold (set_by);

-- Until when a file is kept beyond its term; the last line counts, and without a day it is released.
create table retention_postponement (
    referral_id  uuid        not null constraint retention_postponement_referral_fk references referral (id),
    number       integer     not null constraint retention_postponement_number_positive check (number >= 1),
    kept_until   date,
    reason       bytea,
    postponed_by uuid        not null constraint retention_postponement_by_fk references professional (id),
    postponed_at timestamptz not null,
    constraint retention_postponement_pk primary key (referral_id, number)
);

create index retention_postponement_by_idx on retention_postponement (postponed_by);

-- What was destroyed, and on what ground: about nobody, as the id of a file that is gone leads nowhere.
create table erasure_receipt (
    id           uuid primary key,
    file_id      uuid        not null,
    keeper_id    uuid        not null constraint erasure_receipt_keeper_fk references organisation (id),
    kind         text        not null
        constraint erasure_receipt_kind_known check (kind in ('CONTACT', 'NOTES', 'FILE')),
    ground       text        not null constraint erasure_receipt_ground_known check (ground in ('TERM', 'REQUEST')),
    request_id   uuid constraint erasure_receipt_request_fk references client_request (id),
    destroyed_by uuid constraint erasure_receipt_destroyed_by_fk references professional (id),
    destroyed_at timestamptz not null,
    constraint erasure_receipt_request_has_ground check (request_id is null or ground = 'REQUEST')
);

create index erasure_receipt_keeper_idx on erasure_receipt (keeper_id, id desc); -- ids grow with time
create index erasure_receipt_file_idx on erasure_receipt (file_id);
create index erasure_receipt_request_idx on erasure_receipt (request_id);
create index erasure_receipt_destroyed_by_idx on erasure_receipt (destroyed_by);

create table erasure_receipt_part (
    receipt_id uuid   not null constraint erasure_receipt_part_receipt_fk references erasure_receipt (id),
    part       text   not null,
    lines      bigint not null,
    hash       bytea  not null constraint erasure_receipt_part_hash_length check (length(hash) = 32),
    constraint erasure_receipt_part_pk primary key (receipt_id, part)
);

-- When the database heard of a closure, by its own clock: a term does not pass by what the application says about the past.
alter table referral add column closure_recorded_at timestamptz;
update referral set closure_recorded_at = closed_at where closed_at is not null;

create function record_closure() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
begin
    new.closure_recorded_at := case when new.closed_at is null then null else clock_timestamp() end;
    return new;
end
$$;
create trigger referral_records_closure before insert or update of closed_at on referral
    for each row execute function record_closure();

-- What a night's work is found by.
create index referral_handler_closed_idx on referral (handler_id, closed_at) where closed_at is not null;
create index referral_handler_contact_idx on referral (handler_id, closed_at)
    where closed_at is not null and num_nonnulls(phone, email, house_number) > 0;
create index idempotency_key_resource_idx on idempotency_key (resource_id);

alter table legal_hold enable row level security;
create policy legal_hold_for_who_supervises on legal_hold
    using ((select acting_role()) = 'PRIVACY_OFFICER' and keeper_of(referral_id) = (select acting_organisation()))
    with check ((select acting_role()) = 'PRIVACY_OFFICER' and keeper_of(referral_id) = (select acting_organisation())
                and set_by = (select acting_professional()));

alter table retention_postponement enable row level security;
create policy retention_postponement_for_who_supervises on retention_postponement
    using ((select acting_role()) = 'PRIVACY_OFFICER' and keeper_of(referral_id) = (select acting_organisation()))
    with check ((select acting_role()) = 'PRIVACY_OFFICER' and keeper_of(referral_id) = (select acting_organisation())
                and postponed_by = (select acting_professional()));

alter table erasure_receipt enable row level security;
create policy erasure_receipt_for_who_supervises on erasure_receipt for select using (
    (select acting_role()) = 'PRIVACY_OFFICER' and keeper_id = (select acting_organisation()));

alter table erasure_receipt_part enable row level security;
create policy erasure_receipt_part_for_who_supervises on erasure_receipt_part for select using (
    exists (select from erasure_receipt r where r.id = receipt_id));
