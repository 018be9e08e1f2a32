-- Access for a stated reason: a coach reads a colleague's file for a while, whose case it is hears of it at once. Both
-- locks know it; this is the second one. It opens for reading only: what is written still needs the case itself.

create table access_grant (
    id              uuid primary key,
    referral_id     uuid        not null constraint access_grant_referral_fk references referral (id),
    handler_id      uuid        not null constraint access_grant_handler_fk references organisation (id),
    professional_id uuid        not null constraint access_grant_professional_fk references professional (id),
    reason_code     text        not null
        constraint access_grant_reason_code_known check (
            reason_code in ('COLLEAGUE_ABSENT', 'CLIENT_CALLS', 'SUPERVISION', 'COMPLAINT', 'OTHER')),
    reason          bytea       not null,
    stated_at       timestamptz not null,
    until           timestamptz not null,
    ended_by        uuid constraint access_grant_ended_by_fk references professional (id),
    ended_at        timestamptz,
    constraint access_grant_is_short check (until > stated_at and until <= stated_at + interval '24 hours'),
    constraint access_grant_is_ended_by_somebody check ((ended_by is null) = (ended_at is null))
);

create index access_grant_professional_idx on access_grant (professional_id, until);
create index access_grant_referral_idx on access_grant (referral_id);
create index access_grant_handler_idx on access_grant (handler_id, until);
create index access_grant_ended_by_idx on access_grant (ended_by) where ended_by is not null;

create table notice (
    id              uuid primary key,
    recipient_id    uuid        not null constraint notice_recipient_fk references professional (id),
    kind            text        not null constraint notice_kind_known check (kind in ('ACCESS_FOR_STATED_REASON')),
    referral_id     uuid        not null constraint notice_referral_fk references referral (id),
    object_id       uuid        not null,
    caused_by       uuid        not null constraint notice_caused_by_fk references professional (id),
    made_at         timestamptz not null,
    acknowledged_at timestamptz
);

create index notice_recipient_idx on notice (recipient_id, made_at desc, id desc);
create index notice_referral_idx on notice (referral_id);
create index notice_caused_by_idx on notice (caused_by);

-- The product's own time, so that what ends, ends for both locks at once.
create function acting_time() returns timestamptz
    language sql stable parallel safe
    return coalesce(nullif(current_setting('welzijnoprecept.time', true), '')::timestamptz, now());

-- By the owner: the rules about referrals ask for it, and the rules about grants ask for referrals.
create function acting_grants() returns uuid[]
    language sql stable parallel safe security definer
    set search_path = public, pg_temp
begin atomic
    select coalesce(array_agg(g.referral_id), '{}') from access_grant g
    where acting_role() = 'COACH'
      and g.professional_id = acting_professional()
      and g.handler_id = acting_organisation()
      and g.ended_at is null
      and g.until > acting_time();
end;

-- Which files a reason may be stated for: by whoever coaches there, within the own organisation.
create function can_be_reached(file referral) returns boolean
    language sql stable parallel safe
    return acting_role() = 'COACH' and (file).handler_id = acting_organisation();

-- Looks where the one who asks cannot see yet, and answers no more than ids.
create function reachable_files(wanted uuid, named text, called bytea, born bytea)
    returns table (id uuid, is_open boolean)
    language plpgsql stable security definer
    set search_path = public, pg_temp
as $$
begin
    if wanted is not null then
        return query select r.id, r.closed_at is null from referral r where r.id = wanted and can_be_reached(r);
    elsif named is not null then
        return query select r.id, r.closed_at is null from referral r where r.reference = named and can_be_reached(r);
    else
        return query select r.id, r.closed_at is null from referral r
            where r.handler_id = acting_organisation()
              and r.family_name_mark = called and r.birth_date_mark = born and can_be_reached(r);
    end if;
end
$$;

create function can_reach(wanted uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select exists (select from referral r where r.id = wanted and can_be_reached(r));
end;

create policy referral_for_a_stated_reason on referral for select using (
    id = any ((select acting_grants())::uuid[]));

-- To work on, and not only to read.
create function acts_on(referral_id uuid) returns boolean
    language sql stable parallel safe
    return exists (
        select from referral r
        where r.id = $1
          and (acting_role() <> 'COACH' or r.coach_id = acting_professional()
               or r.coach_id is null and r.status in ('SUBMITTED', 'RETURNED')));

create policy referral_step_by_who_acts on referral_step as restrictive for insert with check (acts_on(referral_id));
create policy placement_by_who_acts on placement as restrictive for insert with check (acts_on(referral_id));
create policy placement_changed_by_who_acts on placement as restrictive for update using (acts_on(referral_id));
create policy placement_step_by_who_acts on placement_step as restrictive for insert with check (
    exists (select from placement p where p.id = placement_id and acts_on(p.referral_id)));
create policy feedback_by_who_acts on feedback as restrictive for insert with check (acts_on(referral_id));
create policy feedback_acknowledgement_by_who_acts on feedback_acknowledgement as restrictive for insert with check (
    exists (select from feedback f where f.id = feedback_id and acts_on(f.referral_id)));

-- What was said, measured and aimed at is read along; the file itself says whether it may be seen at all.
create function reads_for_a_reason(referral_id uuid) returns boolean
    language sql stable parallel safe
    return $1 = any ((select acting_grants())::uuid[]) and exists (select from referral r where r.id = $1);

create policy conversation_for_a_stated_reason on conversation for select using (reads_for_a_reason(referral_id));
create policy conversation_note_by_who_works on conversation_note as restrictive for insert with check (
    exists (select from conversation c where c.id = conversation_id and works_on(c.referral_id)));
create policy measurement_for_a_stated_reason on measurement for select using (reads_for_a_reason(referral_id));
create policy goal_for_a_stated_reason on goal for select using (reads_for_a_reason(referral_id));
create policy goal_action_by_who_works on goal_action as restrictive for insert with check (
    exists (select from goal g where g.id = goal_id and works_on(g.referral_id)));

-- A reason is stated in one's own name, and seen by who stated it and by whose case it is.
alter table access_grant enable row level security;
create policy access_grant_seen on access_grant for select using (
    professional_id = (select acting_professional()) or works_on(referral_id));
create policy access_grant_stated on access_grant for insert with check (
    professional_id = (select acting_professional())
    and handler_id = (select acting_organisation())
    and can_reach(referral_id));
create policy access_grant_ended on access_grant for update using (
    professional_id = (select acting_professional()) or works_on(referral_id));

-- Each reads their own; who makes one says so.
alter table notice enable row level security;
create policy notice_of_recipient on notice for select using (recipient_id = (select acting_professional()));
create policy notice_acknowledged on notice for update using (recipient_id = (select acting_professional()));
create policy notice_in_own_name on notice for insert with check (caused_by = (select acting_professional()));
