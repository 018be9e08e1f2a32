-- Whom an organisation's own people call when somebody is not safe, beside the numbers that are the same everywhere.
create table organisation_safety_contact (
    organisation_id uuid not null constraint organisation_safety_contact_organisation_fk references organisation (id),
    name            text not null,
    phone           text not null,
    constraint organisation_safety_contact_pk primary key (organisation_id, name)
);
