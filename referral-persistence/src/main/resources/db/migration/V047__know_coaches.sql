-- What coaches are good at and where they work, for whoever divides the cases. About professionals, never about clients.
create table coach_profile (
    professional_id uuid primary key constraint coach_profile_professional_fk references professional (id),
    revision        integer not null,
    expertise       text[]  not null
        constraint coach_profile_expertise_known check (
            expertise <@ array ['LONELINESS', 'LOW_MOOD', 'ANXIETY_STRESS', 'BEREAVEMENT', 'MEANING', 'DAY_STRUCTURE',
                'SOCIAL_NETWORK', 'RELATIONSHIP_FAMILY', 'INFORMAL_CARE', 'FINANCES', 'HOUSING', 'WORK_SCHOOL',
                'LIFESTYLE', 'LIVING_WITH_ILLNESS', 'LANGUAGE_DIGITAL', 'OTHER']),
    youth           boolean not null,
    languages       text[]  not null,
    municipalities  text[]  not null,
    districts       text[]  not null,
    capacity        integer not null constraint coach_profile_capacity_range check (capacity between 0 and 500),
    absent_until    date
);

alter table coach_profile enable row level security;
create policy coach_profile_of_colleagues on coach_profile for select using (
    exists (select from professional p
            where p.id = professional_id and p.organisation_id = (select acting_organisation())
              and (select acting_role()) in ('COACH', 'COORDINATOR')));
create policy coach_profile_of_own on coach_profile
    using (professional_id = (select acting_professional())
           or (select acting_role()) = 'COORDINATOR'
              and exists (select from professional p
                          where p.id = professional_id and p.organisation_id = (select acting_organisation())))
    with check (professional_id = (select acting_professional())
                or (select acting_role()) = 'COORDINATOR'
                   and exists (select from professional p
                               where p.id = professional_id and p.organisation_id = (select acting_organisation())));

-- How full each coach of the acting coordinator's team is: hidden files count, and only the number is told.
create function coach_load() returns table (coach_id uuid, open_cases integer)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select r.coach_id, count(*)::integer
    from referral r
    where leads(r.handler_id) and r.coach_id is not null and r.closed_at is null
    group by r.coach_id;
end;
