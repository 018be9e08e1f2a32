-- A practice's own system acts for somebody, who answers for it and is named with it in the access log.
alter table professional
    add column responsible_id uuid constraint professional_responsible_fk references professional (id);
create index professional_responsible_idx on professional (responsible_id) where responsible_id is not null;
