-- What a client can build on, by area of life.
create table strength (
    id          uuid primary key,
    referral_id uuid        not null constraint strength_referral_fk references referral (id),
    life_area   text        not null
        constraint strength_life_area_known check (
            life_area in ('HOUSING', 'MONEY', 'WORK_LEARNING', 'LEISURE', 'FAMILY', 'OTHER_PEOPLE', 'BODY', 'MIND',
                          'SELF_CARE', 'MEANING')),
    kind        text        not null constraint strength_kind_known check (kind in ('PERSONAL', 'RESOURCE')),
    text        bytea       not null,
    recorded_by uuid        not null constraint strength_recorded_by_fk references professional (id),
    recorded_at timestamptz not null
);

create index strength_referral_idx on strength (referral_id, recorded_at, id);
create index strength_recorded_by_idx on strength (recorded_by);

alter table strength enable row level security;
create policy strength_in_work on strength using (works_on(referral_id));
create policy strength_for_a_stated_reason on strength for select using (reads_for_a_reason(referral_id));
