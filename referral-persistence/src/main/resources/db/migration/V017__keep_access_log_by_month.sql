-- The log, a part for each month: five years of it do not slow a look at a file down, and a month past its term goes
-- as a whole. It also tells on whose behalf and by which system, and of whoever was refused or is not known.

alter table access_log rename to access_log_whole;
alter table access_log_whole rename constraint access_log_pkey to access_log_whole_pk;
alter index access_log_case_file_idx rename to access_log_whole_case_file_idx;
alter table access_log_whole alter column id drop identity;

create sequence access_log_id_seq as bigint;

-- A line's transaction has its number before the line has its own: when all transactions that had begun at some moment
-- have ended, no line can come any more below the highest number given out by then. Sealing the log rests on it.
create function next_access_log_id() returns bigint
    language plpgsql volatile
as $$
begin
    perform pg_current_xact_id();
    return nextval('access_log_id_seq');
end
$$;

create table access_log (
    id              bigint      not null default next_access_log_id(),
    recorded_at     timestamptz not null,
    action          text        not null constraint access_log_action_known check (action in ('C', 'R', 'U', 'D', 'E')),
    object          text        not null
        constraint access_log_object_known check (
            object in ('REFERRAL', 'REFERRAL_LIST', 'HISTORY', 'CONVERSATION', 'MEASUREMENT', 'GOAL', 'PLACEMENT',
                       'FEEDBACK', 'ACCESS_LOG', 'LOGIN', 'ACCESS_GRANT', 'RESTRICTION', 'PERMISSION',
                       'CLIENT_REQUEST', 'CLIENT_FILE', 'LEGAL_HOLD', 'ENDPOINT')),
    object_id       uuid,
    case_file_id    uuid,
    keeper_id       uuid,
    professional_id uuid,
    responsible_id  uuid,
    login           text,
    role            text
        constraint access_log_role_known check (
            role in ('REFERRER', 'COACH', 'COORDINATOR', 'PROVIDER', 'ANALYST', 'PRIVACY_OFFICER', 'ADMINISTRATOR')),
    organisation_id uuid,
    source          text,
    purpose         text
        constraint access_log_purpose_known check (
            purpose in ('REFERRAL', 'COACHING', 'COORDINATION', 'OVERSIGHT', 'ACTIVITY', 'STATED_REASON', 'RETENTION')),
    outcome         text        not null constraint access_log_outcome_known check (outcome in ('SUCCESS', 'REFUSED')),
    detail          text,
    constraint access_log_pk primary key (id, recorded_at),
    constraint access_log_actor_is_whole check ((professional_id is null) = (role is null))
) partition by range (recorded_at);

alter sequence access_log_id_seq owned by access_log.id;

-- Whose file; who; what was looked at in an organisation's files.
create index access_log_case_file_idx on access_log (case_file_id, recorded_at desc, id desc)
    where case_file_id is not null;
create index access_log_professional_idx on access_log (professional_id, recorded_at desc, id desc)
    where professional_id is not null;
create index access_log_keeper_idx on access_log (keeper_id, recorded_at desc, id desc) where keeper_id is not null;

-- For a moment that no month was made for: nothing is lost, and it moves as soon as its month is made.
create table access_log_default partition of access_log default;

-- Makes what is missing of this month and the next ones, and moves what waited for it. For whoever runs the product: the
-- application's role may call it, and can do no more with it.
create function prepare_access_log(first_month date, last_month date) returns integer
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
declare
    month date := date_trunc('month', first_month)::date;
    following date;
    part text;
    made integer := 0;
begin
    if last_month > first_month + interval '20 years' then
        raise exception 'so many months are asked for by mistake';
    end if;
    perform pg_advisory_xact_lock(hashtextextended('prepare_access_log', 0));
    while month <= last_month loop
        following := (month + interval '1 month')::date;
        part := 'access_log_' || to_char(month, 'YYYY_MM');
        if to_regclass(part) is null then
            execute format('create table %I (like access_log including defaults including constraints)', part);
            execute format('alter table %I enable row level security', part);
            execute format(
                'with waited as (delete from access_log_default where recorded_at >= %L and recorded_at < %L returning *)'
                ' insert into %I select * from waited',
                month::timestamp at time zone 'UTC', following::timestamp at time zone 'UTC', part);
            execute format(
                'alter table access_log attach partition %I for values from (%L) to (%L)',
                part, month::timestamp at time zone 'UTC', following::timestamp at time zone 'UTC');
            made := made + 1;
        end if;
        month := following;
    end loop;
    return made;
end
$$;

select prepare_access_log(
    coalesce((select min(recorded_at at time zone 'UTC')::date from access_log_whole), current_date),
    (current_date + interval '3 months')::date);

insert into access_log (id, recorded_at, action, object, object_id, case_file_id, keeper_id, professional_id,
                        responsible_id, role, organisation_id, purpose, outcome, detail)
select id, recorded_at, action, object, object_id, case_file_id,
       case when case_file_id is null then organisation_id else keeper_id end, professional_id, professional_id, role,
       organisation_id, purpose, outcome, detail
from access_log_whole order by id;

select setval('access_log_id_seq', greatest((select max(id) from access_log), 1));

drop table access_log_whole;

alter table access_log enable row level security;
alter table access_log_default enable row level security;

create policy access_log_by_who_acts on access_log for insert with check (
    professional_id is not distinct from (select acting_professional()));
-- An officer supervises who looks in the own organisation's files, and what the own people do in others'.
create policy access_log_for_who_supervises on access_log for select using (
    (select acting_role()) = 'PRIVACY_OFFICER'
    and (keeper_id = (select acting_organisation()) or organisation_id = (select acting_organisation())));

-- Of a file that whoever asks may not see: its keeper supervises that it was asked for.
create function keeper_of(file uuid) returns uuid
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select r.handler_id from referral r where r.id = file;
end;
