-- What the client answered to the three questions stands beside the note, version by version; and a version says whether it
-- takes the place of what was there or comes after it.
alter table conversation_note
    add column kind text not null default 'NOTE'
        constraint conversation_note_kind_known check (kind in ('NOTE', 'CORRECTION', 'ADDITION')),
    add column cause bytea,
    add column own_view bytea,
    add column satisfied_when bytea;

update conversation_note set kind = 'CORRECTION' where reason is not null;

alter table conversation_note alter column text drop not null;
alter table conversation_note
    add constraint conversation_note_says_something check (num_nonnulls(text, cause, own_view, satisfied_when) > 0),
    drop constraint conversation_note_correction_has_reason,
    add constraint conversation_note_correction_has_reason check (version = 1 or kind = 'ADDITION' or reason is not null);
