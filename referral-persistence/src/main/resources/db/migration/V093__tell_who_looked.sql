-- Who works on a case tells its client who looked, on which day: what the client's own page says. Of the log they find the lines
-- of one file at a time, which the product says they watch, so that the rule is asked once and not for each line.
create function watched_file() returns uuid
    language sql stable parallel safe
    return case when works_on(nullif(current_setting('welzijnoprecept.watched', true), '')::uuid)
                then nullif(current_setting('welzijnoprecept.watched', true), '')::uuid end;

create policy access_log_of_own_case on access_log for select using (case_file_id = (select watched_file()));

-- What a file is called, for the officer of the organisation that keeps it: a name that is read out over the phone, and so stands
-- in no address.
create function reference_of_file(keeper uuid, file uuid) returns text
    language sql stable security definer
    set search_path = public, pg_temp
begin atomic
    select r.reference from referral r
    where r.id = file and r.handler_id = keeper and acting_role() = 'PRIVACY_OFFICER' and keeper = acting_organisation();
end;
