-- What was agreed on about a case: by whom, and by when; and how it stands, which is only ever added. It belongs to the file of
-- the item. Whoever promised it sees it without the file.
create table agreement (
    id          uuid primary key,
    item_id     uuid        not null constraint agreement_item_fk references case_review_item (id),
    owner_id    uuid        not null constraint agreement_owner_fk references case_review_participant (id),
    text        bytea       not null,
    due_on      date        not null,
    recorded_by uuid        not null constraint agreement_recorded_by_fk references professional (id),
    recorded_at timestamptz not null
);

create index agreement_item_idx on agreement (item_id);
create index agreement_owner_idx on agreement (owner_id);
create index agreement_recorded_by_idx on agreement (recorded_by);

create table agreement_change (
    agreement_id uuid        not null constraint agreement_change_agreement_fk references agreement (id),
    number       integer     not null constraint agreement_change_number_positive check (number >= 1),
    state        text        not null
        constraint agreement_change_state_known check (state in ('OPEN', 'DONE', 'DROPPED')),
    reason       bytea,
    changed_by   uuid        not null constraint agreement_change_changed_by_fk references professional (id),
    changed_at   timestamptz not null,
    constraint agreement_change_pk primary key (agreement_id, number)
);

create index agreement_change_changed_by_idx on agreement_change (changed_by);

create function is_open_agreement(agreement uuid) returns boolean
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select coalesce((select c.state from agreement_change c where c.agreement_id = is_open_agreement.agreement
                     order by c.number desc limit 1), 'OPEN') = 'OPEN';
end;

-- What who acts promised. A guest sees it as long as the meeting; what is still to be done, until it is.
create function own_agreements()
    returns table (id uuid, case_review_id uuid, file_id uuid, keeper_id uuid, shown_as text, given_name bytea,
                   family_name bytea, birth_date bytea, given_by text[], elsewhere boolean, closed boolean)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select a.id, w.id, r.id, r.handler_id, i.shown_as, case when n.named then r.given_name end,
           case when n.named then r.family_name end, case when n.named then r.birth_date end,
           case when n.named then r.consent_given_by end, n.elsewhere, r.closed_at is not null
    from case_review_participant p
    join agreement a on a.owner_id = p.id
    join case_review_item i on i.id = a.item_id
    join case_review w on w.id = i.case_review_id
    join referral r on r.id = i.referral_id
    cross join lateral (select i.shown_as <> 'ANONYMOUS' as named,
                               w.organisation_id is distinct from acting_organisation() as elsewhere) n
    where p.professional_id = acting_professional()
      -- At the table now: whoever was sent away and asked again finds what they promised before.
      and exists (select from case_review_participant s
                  where s.case_review_id = w.id and s.professional_id = p.professional_id and s.removed_at is null)
      and acting_role() in ('REFERRER', 'COACH', 'COORDINATOR', 'PROVIDER')
      and i.removed_at is null
      and w.status <> 'CANCELLED'
      and is_told_at(w.organisation_id, r, i.shown_as, i.audience)
      and (not n.elsewhere or acting_time() < is_guest_until(w.planned_at) or is_open_agreement(a.id));
end;

alter table agreement enable row level security;
create policy agreement_in_work on agreement using (exists (select from case_review_item i where i.id = item_id));
create policy agreement_of_owner on agreement for select using (id in (select o.id from own_agreements() o));
create policy agreement_by_who_works on agreement as restrictive for insert with check (
    recorded_by = (select acting_professional())
    and exists (select from case_review_item i
                join case_review_participant p on p.case_review_id = i.case_review_id
                where i.id = item_id and p.id = owner_id and p.removed_at is null and works_on(i.referral_id)));

alter table agreement_change enable row level security;
create policy agreement_change_seen on agreement_change using (
    exists (select from agreement a where a.id = agreement_id));
create policy agreement_change_in_own_name on agreement_change as restrictive for insert with check (
    changed_by = (select acting_professional())
    and (agreement_id in (select o.id from own_agreements() o)
         or exists (select from agreement a join case_review_item i on i.id = a.item_id
                    where a.id = agreement_id and works_on(i.referral_id))));
