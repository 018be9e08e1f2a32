-- A case that was handed over waits until the partner says that they go on with it, and somebody is to ask them: so it is in the
-- lists by the day of that clock. What a referrer is still to hear of a closed case has a list of its own.
alter table referral drop constraint referral_closed_has_no_clock;
alter table referral add constraint referral_closed_waits_for_partner_only check (
    closed_at is null or (due_kind is null and due_on is null)
    or (status = 'HANDED_OVER' and due_kind = 'HAND_OVER_ANSWER' and due_on is not null));

-- As before; and what was handed over too.
create or replace function move_clocks(kinds text[], starts date[], extensions integer[], dues date[]) returns bigint
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
declare
    moved bigint;
begin
    perform from referral r
    where leads(r.handler_id) and (r.closed_at is null or r.due_kind is not null) order by r.id for no key update;
    update deadline d set due_on = m.due_on
    from unnest(kinds, starts, extensions, dues) as m (kind, started_on, extended_by, due_on), referral r
    where d.kind = m.kind and d.started_on = m.started_on and d.extended_by = m.extended_by and d.ended_on is null
      and d.due_on <> m.due_on
      and r.id = d.referral_id and leads(r.handler_id);
    get diagnostics moved = row_count;
    update referral r set due_kind = n.kind, due_on = n.due_on
    from referral f cross join lateral next_clock(f.id, f.status) n
    where leads(f.handler_id) and (f.closed_at is null or f.due_kind is not null) and r.id = f.id
      and (r.due_kind, r.due_on) is distinct from (n.kind, n.due_on);
    return moved;
end
$$;

update referral r set due_kind = d.kind, due_on = d.due_on
from deadline d
where d.referral_id = r.id and d.kind = 'HAND_OVER_ANSWER' and d.ended_on is null and r.status = 'HANDED_OVER';
