-- A restriction keeps colleagues out, not the client: what they asked to see opens to the officer, restricted or not. Of the
-- officer's no other rule opens any file, so this opens none by itself.
create or replace function is_admitted(referrer uuid, team uuid[]) returns boolean
    language sql stable parallel safe
    return case acting_role()
        when 'REFERRER' then referrer = acting_professional()
        when 'COORDINATOR' then cardinality(team) = 0 or acting_professional() = any (team)
        when 'PRIVACY_OFFICER' then true
        else acting_professional() = any (team)
    end;
