-- What clients ask about their own data (AVG 15-22). Rows are only added: what was decided stays as it was decided.
create table client_request (
    id             uuid primary key,
    kind           text        not null
        constraint client_request_kind_known check (
            kind in ('ACCESS', 'CORRECTION', 'ERASURE', 'RESTRICTION', 'OBJECTION')),
    keeper_id      uuid        not null constraint client_request_keeper_fk references organisation (id),
    received_on    date        not null,
    identity_check text        not null
        constraint client_request_identity_check_known check (
            identity_check in ('ID_DOCUMENT', 'KNOWN_IN_PERSON', 'DIGITAL_LOGIN', 'CALLED_BACK')),
    explanation    bytea,
    registered_by  uuid        not null constraint client_request_registered_by_fk references professional (id),
    registered_at  timestamptz not null
);

create index client_request_keeper_idx on client_request (keeper_id, id desc); -- ids grow with time
create index client_request_registered_by_idx on client_request (registered_by);

-- One person can have been referred more than once; a person says which referrals are theirs.
create table client_request_file (
    request_id  uuid not null constraint client_request_file_request_fk references client_request (id),
    referral_id uuid not null constraint client_request_file_referral_fk references referral (id),
    constraint client_request_file_pk primary key (request_id, referral_id)
);

create index client_request_file_referral_idx on client_request_file (referral_id);

create table client_request_extension (
    request_id  uuid primary key constraint client_request_extension_request_fk references client_request (id),
    reason      bytea,
    extended_by uuid        not null constraint client_request_extension_by_fk references professional (id),
    extended_at timestamptz not null
);

create index client_request_extension_by_idx on client_request_extension (extended_by);

create table client_request_decision (
    request_id uuid primary key constraint client_request_decision_request_fk references client_request (id),
    outcome    text        not null
        constraint client_request_decision_outcome_known check (
            outcome in ('GRANTED', 'PARTLY', 'REFUSED', 'WITHDRAWN')),
    reason     bytea,
    decided_by uuid        not null constraint client_request_decision_by_fk references professional (id),
    decided_at timestamptz not null
);

create index client_request_decision_by_idx on client_request_decision (decided_by);

-- The officer of the organisation that keeps the file, and nobody else.
alter table client_request enable row level security;
create policy client_request_for_who_supervises on client_request using (
    (select acting_role()) = 'PRIVACY_OFFICER' and keeper_id = (select acting_organisation()));
create policy client_request_by_who_acts on client_request as restrictive for insert with check (
    registered_by = (select acting_professional()));

alter table client_request_file enable row level security;
create policy client_request_file_for_who_supervises on client_request_file
    using (exists (select from client_request q where q.id = request_id))
    with check (exists (select from client_request q where q.id = request_id and q.keeper_id = keeper_of(referral_id)));

alter table client_request_extension enable row level security;
create policy client_request_extension_for_who_supervises on client_request_extension
    using (exists (select from client_request q where q.id = request_id))
    with check (exists (select from client_request q where q.id = request_id)
                and extended_by = (select acting_professional()));

alter table client_request_decision enable row level security;
create policy client_request_decision_for_who_supervises on client_request_decision
    using (exists (select from client_request q where q.id = request_id))
    with check (exists (select from client_request q where q.id = request_id)
                and decided_by = (select acting_professional()));

-- The one thing that opens a file to an officer: an undecided request to see it. Of the owner, so that the rules about
-- the tables that it reads do not come back to it.
create function opened_by_access_request() returns setof uuid
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select f.referral_id
    from client_request q
    join client_request_file f on f.request_id = q.id
    where acting_role() = 'PRIVACY_OFFICER' and q.keeper_id = acting_organisation() and q.kind = 'ACCESS'
      and not exists (select from client_request_decision d where d.request_id = q.id);
end;

create policy referral_for_access_request on referral for select using (
    (select acting_role()) = 'PRIVACY_OFFICER' and handler_id = (select acting_organisation())
    and id in (select opened_by_access_request()));

-- Who may be the same person as in the files of an undecided request: for the officer to judge, without a name.
create function files_of_same_person(request uuid)
    returns table (id uuid, reference text, status text, submitted_at timestamptz)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select distinct r.id, r.reference, r.status, r.submitted_at
    from client_request q
    join client_request_file f on f.request_id = q.id
    join referral known on known.id = f.referral_id
    join referral r on r.handler_id = q.keeper_id and r.person_mark = known.person_mark
    where q.id = request and acting_role() = 'PRIVACY_OFFICER' and q.keeper_id = acting_organisation()
      and not exists (select from client_request_decision d where d.request_id = q.id)
      and not exists (select from client_request_file mine where mine.request_id = q.id and mine.referral_id = r.id)
    order by r.submitted_at;
end;
