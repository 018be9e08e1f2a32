-- The whole directory is taken elsewhere in parts, each from where the one before ended.
create index activity_directory_idx on activity (name, id);
