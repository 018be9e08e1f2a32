-- A case on the agenda belongs to the client's file: the question to the table, what is shared with it, what was concluded and
-- agreed on. Whoever works on the case reads the lines; everybody else at the table comes through shared_items.
create table case_review_item (
    id             uuid primary key,
    case_review_id uuid        not null constraint case_review_item_review_fk references case_review (id),
    referral_id    uuid        not null constraint case_review_item_referral_fk references referral (id),
    question       bytea       not null,
    shared_text    bytea       not null,
    shown_as       text        not null
        constraint case_review_item_shown_as_known check (shown_as in ('NAME', 'INITIALS', 'ANONYMOUS')),
    audience       text        not null
        constraint case_review_item_audience_known check (audience in ('TEAM', 'EVERYBODY')),
    added_by       uuid        not null constraint case_review_item_added_by_fk references professional (id),
    added_at       timestamptz not null,
    removed_by     uuid constraint case_review_item_removed_by_fk references professional (id),
    removed_at     timestamptz,
    constraint case_review_item_is_removed_by_somebody check ((removed_by is null) = (removed_at is null))
);

create index case_review_item_review_idx on case_review_item (case_review_id);
create unique index case_review_item_once_idx on case_review_item (case_review_id, referral_id) where removed_at is null;
create index case_review_item_referral_idx on case_review_item (referral_id);
create index case_review_item_added_by_idx on case_review_item (added_by);
create index case_review_item_removed_by_idx on case_review_item (removed_by);

-- Whether people of other organisations may hear of it, as far as the database can say: the product knows the age and what
-- it asks. Where the client took back all permission, not even without a name.
create function tells_review(file referral, shown_as text, audience text) returns boolean
    language sql stable parallel safe
    return audience = 'EVERYBODY' and (file).restricted_to is null and (file).permission_withdrawn_on is null
        and (shown_as = 'ANONYMOUS' or 'CASE_REVIEW' = any ((file).consent_purposes));

-- Whether it may be told to who acts, at a meeting of that organisation.
create function is_told_at(host uuid, file referral, shown_as text, audience text) returns boolean
    language sql stable parallel safe
    return case
        when host = acting_organisation() then
            (file).restricted_to is null or acting_professional() = any ((file).restricted_to)
        else tells_review(file, shown_as, audience)
    end;

-- What is shared with who sits at the table, and no more. Ids of file and keeper are for the line in the access log.
create function shared_items(review uuid)
    returns table (id uuid, file_id uuid, keeper_id uuid, shown_as text, shared_text bytea, given_name bytea,
                   family_name bytea, birth_date bytea, given_by text[], elsewhere boolean)
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select i.id, r.id, r.handler_id, i.shown_as, i.shared_text, case when n.named then r.given_name end,
           case when n.named then r.family_name end, case when n.named then r.birth_date end,
           case when n.named then r.consent_given_by end, w.organisation_id is distinct from acting_organisation()
    from case_review_item i
    join case_review w on w.id = i.case_review_id
    join referral r on r.id = i.referral_id
    cross join lateral (select i.shown_as <> 'ANONYMOUS' as named) n
    where w.id = shared_items.review
      and w.status <> 'CANCELLED'
      and i.removed_at is null
      and sits_at(w.id)
      and is_told_at(w.organisation_id, r, i.shown_as, i.audience);
end;

alter table case_review_item enable row level security;
create policy case_review_item_in_work on case_review_item using (works_on(referral_id));
create policy case_review_item_by_who_works on case_review_item as restrictive for insert with check (
    added_by = (select acting_professional())
    and exists (select from case_review w where w.id = case_review_id and w.status = 'PLANNED'
                and w.organisation_id = (select acting_organisation()))
    and (audience = 'TEAM'
         or exists (select from referral r where r.id = referral_id and tells_review(r, shown_as, audience))));
create policy case_review_item_removed on case_review_item as restrictive for update
    using (removed_at is null) with check (removed_by = (select acting_professional()));

-- What was concluded, only ever added to: a correction is a version with a reason.
create table case_review_conclusion (
    item_id    uuid        not null constraint case_review_conclusion_item_fk references case_review_item (id),
    version    integer     not null constraint case_review_conclusion_version_positive check (version >= 1),
    text       bytea       not null,
    reason     bytea,
    written_by uuid        not null constraint case_review_conclusion_written_by_fk references professional (id),
    written_at timestamptz not null,
    constraint case_review_conclusion_pk primary key (item_id, version),
    constraint case_review_conclusion_correction_has_a_reason check ((version = 1) = (reason is null))
);

create index case_review_conclusion_written_by_idx on case_review_conclusion (written_by);

alter table case_review_conclusion enable row level security;
create policy case_review_conclusion_in_work on case_review_conclusion using (
    exists (select from case_review_item i where i.id = item_id));
create policy case_review_conclusion_by_who_works on case_review_conclusion as restrictive for insert with check (
    written_by = (select acting_professional())
    and exists (select from case_review_item i where i.id = item_id and works_on(i.referral_id)));
