-- A notice of a step that was undone leads to a case that is not theirs: it goes, unless somebody read it. By whoever undid it,
-- in that transaction; nobody else removes a notice, and no other.
create function untell_undone(file uuid, told_at timestamptz) returns void
    language sql volatile security definer
    set search_path = public, pg_temp
begin atomic
    delete from notice n using referral r
    where r.id = file and r.last_step = 'UNDO' and r.last_step_by = acting_professional()
      and n.referral_id = r.id and n.kind in ('CASE_ASSIGNED', 'REFERRAL_RETURNED')
      and n.caused_by = acting_professional() and n.made_at = told_at and n.acknowledged_at is null;
end;

revoke execute on function untell_undone(uuid, timestamptz) from public;
