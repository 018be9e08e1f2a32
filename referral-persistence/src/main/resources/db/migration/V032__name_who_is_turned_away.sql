-- Whoever was disabled comes in no more, so nobody acts; the line of the login says who it was all the same, and an officer
-- of theirs sees it. It can be said of nobody else: neither of somebody who may come in, nor under another login.
create policy access_log_of_who_is_turned_away on access_log for insert with check (
    object = 'LOGIN' and outcome = 'REFUSED' and case_file_id is null
    and (select acting_professional()) is null
    and keeper_id is not distinct from organisation_id
    and exists (
        select from professional p
        where p.id = access_log.professional_id and p.login = access_log.login and not p.active
          and p.role = access_log.role and p.organisation_id is not distinct from access_log.organisation_id));
