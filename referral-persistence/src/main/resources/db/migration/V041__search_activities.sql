-- Extensions have a schema of their own, so that what the product's role may do in public stays easy to see. Both are trusted:
-- whoever owns the database makes them, no superuser is needed.
create schema search;
create extension if not exists unaccent with schema search;
create extension if not exists pg_trgm with schema search;

-- Without capitals and accents. The dictionary's rules come with PostgreSQL and stay; hence immutable, for what is kept below.
create function comparable_text(words text) returns text
    language sql immutable strict parallel safe
    return lower(search.unaccent('search.unaccent'::regdictionary, words));

-- Where it is, as figures tell districts.
alter table activity
    add column district text constraint activity_district_fk references postcode_area (postcode4);
create index activity_district_idx on activity (district);

alter table activity
    add column words text generated always as (
        comparable_text(name || ' ' || coalesce(place, '') || ' ' || coalesce(eligibility, '') || ' '
                        || coalesce(description, ''))) stored,
    add column found_by tsvector generated always as (
        setweight(to_tsvector('dutch', comparable_text(name)), 'A')
        || setweight(to_tsvector('dutch', comparable_text(coalesce(place, ''))), 'B')
        || setweight(to_tsvector('dutch', comparable_text(coalesce(eligibility, ''))), 'C')
        || setweight(to_tsvector('dutch', comparable_text(coalesce(description, ''))), 'D')) stored;

-- The first one finds words in any form, the second one parts of words.
create index activity_found_by_idx on activity using gin (found_by);
create index activity_words_idx on activity using gin (words search.gin_trgm_ops);

-- Every word that is in the directory, or ever was: what is spelled nearly like one of them is taken for it. To compare with each
-- activity's text instead would take a hundred times as long.
create table activity_word (
    word text primary key
);
create index activity_word_alike_idx on activity_word using gin (word search.gin_trgm_ops);

create function words_of(found activity) returns setof text
    language sql immutable parallel safe
    set search_path = public, pg_temp
as $$
    select w from unnest(tsvector_to_array(to_tsvector('simple', (found).words))) w where length(w) between 4 and 60
$$;

-- Who brings a new word waits for whoever else does: nobody waits for each other. Mostly there is none.
create function know_words() returns trigger
    language plpgsql
    set search_path = public, pg_temp
as $$
declare
    unknown text[] := array(select words_of(new) except select word from activity_word);
begin
    if unknown <> '{}' then
        perform pg_advisory_xact_lock(hashtextextended('activity_word', 0));
        insert into activity_word select unnest(unknown) on conflict do nothing;
    end if;
    return null;
end
$$;

create trigger activity_knows_words after insert or update of name, place, eligibility, description on activity
    for each row execute function know_words();

insert into activity_word select distinct words_of(a) from activity a;
