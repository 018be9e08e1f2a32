-- Who came, day by day. Only ever added to: a second line of the same day corrects the first, which stays.
create table attendance (
    id           uuid primary key,
    placement_id uuid        not null constraint attendance_placement_fk references placement (id),
    day          date        not null,
    version      integer     not null constraint attendance_version_counts check (version > 0),
    presence     text        not null
        constraint attendance_presence_known check (presence in ('PRESENT', 'LATE', 'ABSENT')),
    absence      text
        constraint attendance_absence_known check (absence in ('ILL', 'NOTIFIED', 'NO_SHOW', 'HOLIDAY', 'OTHER')),
    words        bytea,
    recorded_by  uuid        not null constraint attendance_recorded_by_fk references professional (id),
    role         text        not null
        constraint attendance_role_known check (
            role in ('REFERRER', 'COACH', 'COORDINATOR', 'PROVIDER', 'BUDDY', 'ANALYST', 'PRIVACY_OFFICER',
                     'ADMINISTRATOR')),
    recorded_at  timestamptz not null,
    constraint attendance_key unique (placement_id, day, version),
    constraint attendance_absent_why check ((presence = 'ABSENT') = (absence is not null))
);

create index attendance_recorded_by_idx on attendance (recorded_by);

-- What a day's line is now.
create view attendance_now as
select distinct on (placement_id, day) * from attendance order by placement_id, day, version desc;

-- Whether the client goes on, asked some weeks after the start and again some months after it. The last answer counts.
create table placement_follow_up (
    id           uuid primary key,
    placement_id uuid        not null constraint placement_follow_up_placement_fk references placement (id),
    moment       text        not null
        constraint placement_follow_up_moment_known check (moment in ('FOLLOW_UP', 'LATE_FOLLOW_UP')),
    answer       text        not null
        constraint placement_follow_up_answer_known check (answer in ('YES', 'NO', 'DIFFERENTLY')),
    day          date        not null,
    words        bytea,
    recorded_by  uuid        not null constraint placement_follow_up_recorded_by_fk references professional (id),
    recorded_at  timestamptz not null
);

create index placement_follow_up_placement_idx on placement_follow_up (placement_id, recorded_at, id);
create index placement_follow_up_recorded_by_idx on placement_follow_up (recorded_by);

alter table placement_follow_up enable row level security;
create policy placement_follow_up_in_scope on placement_follow_up for select using (
    exists (select from placement p where p.id = placement_id));
create policy placement_follow_up_in_own_name on placement_follow_up for insert with check (
    recorded_by = (select acting_professional())
    and exists (select from placement p where p.id = placement_id and acts_on(p.referral_id)));

-- Of two who record the same day at once, the second waits, and is the correction. Null where it would say again what
-- is there already, so that a list which is sent twice counts once.
create function next_attendance(wanted uuid, wanted_day date, said text, why text, in_words boolean, by_whom uuid)
    returns integer
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
declare
    last attendance;
begin
    perform from placement p where p.id = wanted for no key update;
    select * into last from attendance a where a.placement_id = wanted and a.day = wanted_day
    order by a.version desc limit 1;
    if not in_words and last.presence = said and last.absence is not distinct from why and last.recorded_by = by_whom then
        return null;
    end if;
    return coalesce(last.version, 0) + 1;
end
$$;

-- Twice in a row not there, and not a word: somebody is about to drop out, and nobody would see it. Told once, until it
-- was read.
create function watch_attendance(wanted uuid, at timestamptz) returns void
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
begin
    if 2 = (select count(*) filter (where l.absence = 'NO_SHOW') from (
                select a.absence from attendance_now a where a.placement_id = wanted order by a.day desc limit 2) l)
        and not exists (select from notice n where n.object_id = wanted and n.kind = 'ABSENT_WITHOUT_NOTICE'
                        and n.acknowledged_at is null) then
        perform tell_owners('ABSENT_WITHOUT_NOTICE', wanted, at);
    end if;
end
$$;
