-- A client's own page: by a link that opens once, for whoever has it and knows the birth date. A client acts as any other
-- reader does, within one file, and both locks know it; see docs/adr/0018-the-clients-link.md.
do $$
declare
    each record;
begin
    for each in
        select * from (values
            ('professional', 'professional_role_known'), ('referral_step', 'referral_step_role_known'),
            ('placement_step', 'placement_step_role_known'), ('access_log', 'access_log_role_known'),
            ('permission_change', 'permission_change_role_known'), ('amendment', 'amendment_role_known'),
            ('attendance', 'attendance_role_known')) as c (part, name)
    loop
        execute format('alter table %I drop constraint %I', each.part, each.name);
        execute format('alter table %I add constraint %I check (role in (''REFERRER'', ''COACH'', ''COORDINATOR'', '
            '''PROVIDER'', ''BUDDY'', ''ANALYST'', ''PRIVACY_OFFICER'', ''ADMINISTRATOR'', ''CLIENT''))',
            each.part, each.name);
    end loop;
end
$$;

alter table access_log drop constraint access_log_purpose_known;
alter table access_log add constraint access_log_purpose_known check (
    purpose in ('REFERRAL', 'COACHING', 'COORDINATION', 'OVERSIGHT', 'ACTIVITY', 'CASE_REVIEW', 'STATED_REASON',
                'OWN_FILE', 'RETENTION'));

alter table access_log drop constraint access_log_object_known;
alter table access_log add constraint access_log_object_known check (
    object in ('REFERRAL', 'REFERRAL_LIST', 'HISTORY', 'CONVERSATION', 'MEASUREMENT', 'GOAL', 'PLACEMENT', 'FEEDBACK',
               'ACCESS_LOG', 'LOGIN', 'ACCESS_GRANT', 'RESTRICTION', 'PERMISSION', 'CLIENT_REQUEST', 'CLIENT_FILE',
               'CONTACT_DETAILS', 'NOTES', 'CLIENT_STATEMENT', 'RETENTION', 'LEGAL_HOLD', 'ENDPOINT', 'ACTIVITY_GAP',
               'CASE_REVIEW', 'CASE_DIRECTOR', 'QUESTION', 'FEEDBACK_DUE', 'CLIENT_LINK'));

-- Who did something is a professional, wherever it is written. For clients there is one line, which nobody logs in with: the
-- file that it is written in says which client. Nobody else has that role.
alter table professional drop constraint professional_has_organisation;
alter table professional add constraint professional_has_organisation check (
    organisation_id is not null or role in ('ADMINISTRATOR', 'CLIENT'));
alter table professional add constraint professional_stands_for_clients check (
    (role = 'CLIENT') = (id = '00000000-0000-7000-8000-00000000c11e')
    and (role <> 'CLIENT' or not active and organisation_id is null));
insert into professional (id, name, role, login, active)
values ('00000000-0000-7000-8000-00000000c11e', 'De cliënt', 'CLIENT', 'urn:welzijnoprecept:client', false);

-- Of the secret in a link its hash only. What became of a link is written on it: once used, refused too often or
-- withdrawn, it opens nothing any more.
create table client_link (
    id             uuid primary key,
    referral_id    uuid        not null constraint client_link_referral_fk references referral (id),
    token_hash     text        not null constraint client_link_token_hash_key unique
        constraint client_link_token_hash_is_one check (token_hash ~ '^[0-9a-f]{64}$'),
    made_by        uuid        not null constraint client_link_made_by_fk references professional (id),
    made_at        timestamptz not null,
    expires_at     timestamptz not null,
    failures       integer     not null default 0 constraint client_link_failures_range check (failures between 0 and 5),
    last_failed_at timestamptz,
    used_at        timestamptz,
    withdrawn_by   uuid constraint client_link_withdrawn_by_fk references professional (id),
    withdrawn_at   timestamptz,
    constraint client_link_expires check (expires_at > made_at),
    constraint client_link_fails_at_a_time check ((failures = 0) = (last_failed_at is null)),
    constraint client_link_is_withdrawn_by_somebody check ((withdrawn_by is null) = (withdrawn_at is null))
);

create index client_link_referral_idx on client_link (referral_id, made_at, id);
create index client_link_made_by_idx on client_link (made_by);
create index client_link_withdrawn_by_idx on client_link (withdrawn_by);

alter table client_link enable row level security;
create policy client_link_in_work on client_link for select using (works_on(referral_id));
create policy client_link_for_a_stated_reason on client_link for select using (reads_for_a_reason(referral_id));
create policy client_link_in_own_name on client_link for insert with check (
    works_on(referral_id) and made_by = (select acting_professional())
    and failures = 0 and used_at is null and withdrawn_at is null);
create policy client_link_withdrawn on client_link for update
    using (withdrawn_at is null and works_on(referral_id))
    with check (withdrawn_by = (select acting_professional()));

-- The file that a client acts in.
create function acting_file() returns uuid
    language sql stable parallel safe
    return case when acting_role() = 'CLIENT' then nullif(current_setting('welzijnoprecept.file', true), '')::uuid end;

create policy referral_of_the_client on referral using (id = (select acting_file()));

-- Restricting a file keeps others out, not whom it is about.
drop policy referral_of_named_team on referral;
create policy referral_of_named_team on referral as restrictive using (
    restricted_to is null or id = (select acting_file()) or is_admitted(referrer_id, restricted_to));

-- A client takes no steps and adds nothing to the file, but for what is opened to them here: taking permission back, and
-- what that ends.
create or replace function acts_on(referral_id uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from referral r
        where r.id = $1
          and case acting_role()
                  when 'CLIENT' then false
                  when 'COACH' then r.coach_id = acting_professional()
                      or r.coach_id is null and r.status in ('SUBMITTED', 'RETURNED')
                  else true
              end);

drop policy permission_change_in_own_name on permission_change;
create policy permission_change_in_own_name on permission_change for insert with check (
    changed_by = (select acting_professional())
    and (acts_on(referral_id) or role = 'CLIENT' and kind = 'WITHDRAWN' and referral_id = (select acting_file())));

drop policy deadline_changed_by_who_acts on deadline;
create policy deadline_changed_by_who_acts on deadline as restrictive for update using (
    acts_on(referral_id) or referral_id = (select acting_file()));

drop policy feedback_due_changed_by_who_acts on feedback_due;
create policy feedback_due_changed_by_who_acts on feedback_due as restrictive for update using (
    acts_on(referral_id) or referral_id = (select acting_file()));

create policy access_log_of_own_file on access_log for select using (case_file_id = (select acting_file()));

-- Opens a link: for its secret and the birth date, once. Of two at once the second waits, and finds it used. A wrong date
-- counts, and the fifth ends the link; that is kept, so whoever calls refuses without rolling back. Whoever is let in acts as
-- that client until the transaction ends.
create function enter_by_client_link(hash text, born bytea, at timestamptz) returns table (link uuid, file uuid)
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
declare
    found_link client_link;
    found_file referral;
begin
    select * into found_link from client_link l where l.token_hash = hash for update;
    if found_link.id is null then
        return;
    end if;
    select * into found_file from referral r where r.id = found_link.referral_id;
    if found_link.used_at is null and found_link.withdrawn_at is null and found_link.failures < 5
       and found_link.expires_at > at and found_file.status <> 'VOIDED' then
        if found_file.birth_date_mark = born then
            update client_link l set used_at = at where l.id = found_link.id;
            perform set_config('welzijnoprecept.professional', '00000000-0000-7000-8000-00000000c11e', true),
                    set_config('welzijnoprecept.organisation', '', true),
                    set_config('welzijnoprecept.role', 'CLIENT', true),
                    set_config('welzijnoprecept.file', found_file.id::text, true),
                    set_config('welzijnoprecept.time', at::text, true);
            return query select found_link.id, found_file.id;
            return;
        end if;
        update client_link l set failures = l.failures + 1, last_failed_at = at where l.id = found_link.id;
    end if;
    insert into access_log (recorded_at, action, object, object_id, case_file_id, keeper_id, outcome)
    values (at, 'E', 'LOGIN', found_link.id, found_file.id, found_file.handler_id, 'REFUSED');
end
$$;

-- Which file a link that was used still leads to: for two hours at most, and not once it was withdrawn.
create function visit_by_client_link(link uuid, at timestamptz) returns uuid
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select l.referral_id from client_link l join referral r on r.id = l.referral_id
    where l.id = visit_by_client_link.link and l.withdrawn_at is null and r.status <> 'VOIDED'
      and l.used_at <= visit_by_client_link.at and l.used_at > visit_by_client_link.at - interval '2 hours';
end;
