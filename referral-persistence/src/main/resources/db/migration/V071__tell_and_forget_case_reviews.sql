-- A notice of a meeting names no file: who is invited may not know whose cases are talked over, nor whose case an agreement is
-- about. It belongs to the meeting, and goes with it.
alter table notice drop constraint notice_kind_known;
alter table notice add constraint notice_kind_known check (
    kind in ('ACCESS_FOR_STATED_REASON', 'PLACE_OFFERED', 'OFFER_EXPIRED', 'ABSENT_WITHOUT_NOTICE', 'QUESTION_ASKED',
             'QUESTION_ANSWERED', 'CASE_REVIEW_INVITATION', 'CASE_REVIEW_AGREEMENT'));
alter table notice alter column referral_id drop not null;
alter table notice add constraint notice_names_a_file_or_a_meeting check (
    (referral_id is null) = (kind in ('CASE_REVIEW_INVITATION', 'CASE_REVIEW_AGREEMENT')));

-- Whoever leads the meeting tells of an invitation, and whoever works on the case of what was promised about it.
create policy notice_to_who_sits_there on notice for insert with check (
    caused_by = (select acting_professional())
    and exists (select from case_review_participant p join case_review w on w.id = p.case_review_id
                where w.id = object_id and p.professional_id = recipient_id and p.removed_at is null
                  and case notice.kind
                          when 'CASE_REVIEW_INVITATION' then leads_review(w)
                          when 'CASE_REVIEW_AGREEMENT' then
                              exists (select from agreement a join case_review_item i on i.id = a.item_id
                                      where a.owner_id = p.id and works_on(i.referral_id))
                          else false
                      end));

create index notice_of_case_review_idx on notice (object_id) where referral_id is null;

-- A meeting without cases is about nobody, and stays for two years. By the day of the database, and only where nobody acts.
create function forget_case_reviews() returns bigint
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
declare
    gone uuid[];
begin
    if acting_role() is not null then
        return 0;
    end if;
    gone := array(select w.id from case_review w
                  where w.planned_at < now() - interval '24 months'
                    and not exists (select from case_review_item i where i.case_review_id = w.id)
                  for update skip locked);
    delete from notice n where n.referral_id is null and n.object_id = any (gone);
    delete from case_review_step s where s.case_review_id = any (gone);
    delete from case_review_participant p where p.case_review_id = any (gone);
    delete from case_review w where w.id = any (gone);
    return cardinality(gone);
end
$$;
