-- What a client wants said beside what is in the file: their own words, only ever added, and nothing is overwritten.
create table client_statement (
    id          uuid primary key,
    referral_id uuid        not null constraint client_statement_referral_fk references referral (id),
    request_id  uuid        not null constraint client_statement_request_fk references client_request (id),
    text        bytea       not null,
    recorded_by uuid        not null constraint client_statement_recorded_by_fk references professional (id),
    recorded_at timestamptz not null
);

create index client_statement_referral_idx on client_statement (referral_id, recorded_at, id);
create index client_statement_request_idx on client_statement (request_id);
create index client_statement_recorded_by_idx on client_statement (recorded_by);

-- Read with the referral by the team; added by the officer, for a request to correct that file.
alter table client_statement enable row level security;
create policy client_statement_in_scope on client_statement for select using (
    exists (select from referral r where r.id = referral_id and (select acting_role()) <> 'REFERRER'));
create policy client_statement_for_correction on client_statement for insert with check (
    recorded_by = (select acting_professional())
    and exists (select from client_request_file f join client_request q on q.id = f.request_id
                where f.request_id = client_statement.request_id and f.referral_id = client_statement.referral_id
                  and q.kind = 'CORRECTION'));
