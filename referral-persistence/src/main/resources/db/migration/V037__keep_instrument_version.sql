-- A measurement keeps the version of the instrument that it was scored with: until now there was one.
alter table measurement add column instrument_version integer not null default 1
    constraint measurement_instrument_version_positive check (instrument_version >= 1);
alter table measurement alter column instrument_version drop default;
