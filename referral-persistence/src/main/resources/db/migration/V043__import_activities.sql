-- Which activity an organisation's source knows by which id, so that what is imported again is found again.
create table activity_import (
    organisation_id uuid not null constraint activity_import_organisation_fk references organisation (id),
    source          text not null,
    external_id     text not null,
    activity_id     uuid not null constraint activity_import_activity_fk references activity (id),
    constraint activity_import_pk primary key (organisation_id, source, external_id)
);

create index activity_import_activity_idx on activity_import (activity_id);
