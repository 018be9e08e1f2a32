-- Who keeps a case together between all who help (casusregisseur), beside the coach: only ever added to, the last one counts.
create table case_director (
    id                    uuid primary key,
    referral_id           uuid        not null constraint case_director_referral_fk references referral (id),
    number                integer     not null constraint case_director_number_positive check (number >= 1),
    professional_id       uuid constraint case_director_professional_fk references professional (id),
    outsider_name         bytea,
    outsider_organisation bytea,
    outsider_function     bytea,
    since                 date        not null,
    reason                bytea       not null,
    named_by              uuid        not null constraint case_director_named_by_fk references professional (id),
    named_at              timestamptz not null,
    constraint case_director_number_key unique (referral_id, number),
    constraint case_director_is_one_or_the_other check ((professional_id is null) = (outsider_name is not null))
);

create index case_director_professional_idx on case_director (professional_id);
create index case_director_named_by_idx on case_director (named_by);

alter table case_director enable row level security;
create policy case_director_in_work on case_director using (works_on(referral_id));
create policy case_director_for_a_stated_reason on case_director for select using (reads_for_a_reason(referral_id));
create policy case_director_in_own_name on case_director as restrictive for insert with check (
    named_by = (select acting_professional()) and works_on(referral_id));
