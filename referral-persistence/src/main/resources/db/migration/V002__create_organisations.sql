create table organisation (
    id                uuid primary key,
    name              text not null,
    type              text not null
        constraint organisation_type_known check (type in ('PRACTICE', 'WELFARE', 'PROVIDER', 'MUNICIPALITY')),
    municipality_code text constraint organisation_municipality_fk references municipality (code),
    referrer_type     text
        constraint organisation_referrer_type_known check (
            referrer_type in ('GP_PRACTICE', 'PHYSIOTHERAPY', 'DISTRICT_NURSING', 'PHARMACY', 'OTHER'))
);

create index organisation_municipality_idx on organisation (municipality_code);

create table professional (
    id              uuid primary key,
    name            text not null,
    role            text not null
        constraint professional_role_known check (
            role in ('REFERRER', 'COACH', 'COORDINATOR', 'PROVIDER', 'ANALYST', 'PRIVACY_OFFICER', 'ADMINISTRATOR')),
    organisation_id uuid constraint professional_organisation_fk references organisation (id),
    login           text not null constraint professional_login_key unique,
    active          boolean not null,
    constraint professional_has_organisation check (organisation_id is not null or role = 'ADMINISTRATOR')
);

create index professional_organisation_idx on professional (organisation_id, role);

create table service_area (
    municipality_code text not null constraint service_area_municipality_fk references municipality (code),
    organisation_id   uuid not null constraint service_area_organisation_fk references organisation (id),
    constraint service_area_pk primary key (municipality_code, organisation_id)
);

create index service_area_organisation_idx on service_area (organisation_id);

create table organisation_norm (
    organisation_id uuid    not null constraint organisation_norm_organisation_fk references organisation (id),
    kind            text    not null
        constraint organisation_norm_kind_known check (
            kind in ('ASSIGNMENT', 'ANSWER', 'FIRST_CONTACT', 'INTAKE', 'FEEDBACK', 'FOLLOW_UP', 'LATE_FOLLOW_UP',
                     'CLOSURE_CHECK', 'RESUMPTION')),
    amount          integer not null constraint organisation_norm_amount_positive check (amount >= 0),
    unit            text    not null
        constraint organisation_norm_unit_known check (unit in ('WORKING_DAYS', 'WEEKS', 'MONTHS')),
    constraint organisation_norm_pk primary key (organisation_id, kind)
);

create table organisation_closure (
    organisation_id uuid not null constraint organisation_closure_organisation_fk references organisation (id),
    closed_on       date not null,
    constraint organisation_closure_pk primary key (organisation_id, closed_on)
);
