-- What Dutch words are made of: wandelen has the stem wandel, with which wandelgroep begins; groepen has groep, in which it
-- ends. Null for what is no single word, or has a stem so short that it is the beginning of everything.
create function stem_of(word text) returns text
    language sql immutable strict parallel safe
    return (select case when cardinality(s.stems) = 1 and s.stems[1] ~ '^[[:alpha:]]{3,}$' then s.stems[1] end
            from (select tsvector_to_array(to_tsvector('dutch', comparable_text(word))) as stems) s);

-- As the beginning of a word.
create function begins_with_stem_of(word text) returns tsquery
    language sql immutable strict parallel safe
    return to_tsquery('simple', stem_of(word) || ':*');

-- As a part of one, for stems of five letters or more: lopen, of which lop is left, would find galop and ontplooien.
create function has_stem_of(word text) returns text
    language sql immutable strict parallel safe
    return '%' || case when length(stem_of(word)) >= 5 then stem_of(word) end || '%';
