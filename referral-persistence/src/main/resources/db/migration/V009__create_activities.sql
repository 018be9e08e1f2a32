create table activity (
    id                    uuid primary key,
    revision              integer not null,
    name                  text    not null,
    description           text,
    status                text    not null
        constraint activity_status_known check (status in ('ACTIVE', 'INACTIVE', 'DEFUNCT', 'TEMPORARILY_CLOSED')),
    organisation_id       uuid    not null constraint activity_organisation_fk references organisation (id),
    municipality_code     text    not null constraint activity_municipality_fk references municipality (code),
    place                 text,
    dimensions            text[]  not null
        constraint activity_dimensions_known check (
            dimensions <@ array ['BODY', 'MIND', 'MEANING', 'QUALITY_OF_LIFE', 'PARTICIPATION', 'DAILY_LIFE']),
    days                  text[]  not null
        constraint activity_days_known check (
            days <@ array ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY']),
    schedule              text,
    free                  boolean not null,
    cost                  text,
    capacity              integer constraint activity_capacity_positive check (capacity > 0),
    languages             text[]  not null,
    minimum_age           integer constraint activity_minimum_age_possible check (minimum_age >= 0),
    maximum_age           integer,
    eligibility           text,
    wheelchair_accessible boolean,
    assured_on            date,
    constraint activity_ages_in_order check (maximum_age >= minimum_age)
);

-- Lists: by name, of everywhere or of one municipality.
create index activity_name_idx on activity (status, name, id);
create index activity_municipality_name_idx on activity (municipality_code, status, name, id);

create index activity_organisation_idx on activity (organisation_id);
