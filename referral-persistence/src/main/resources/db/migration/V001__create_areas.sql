create table municipality (
    code        text primary key constraint municipality_code_shape check (code ~ '^GM[0-9]{4}$'),
    name        text not null,
    province    text not null,
    inhabitants integer not null
);

create table postcode_area (
    postcode4         text primary key constraint postcode_area_shape check (postcode4 ~ '^[1-9][0-9]{3}$'),
    municipality_code text not null constraint postcode_area_municipality_fk references municipality (code),
    place             text not null,
    inhabitants       integer not null
);

create index postcode_area_municipality_idx on postcode_area (municipality_code);
