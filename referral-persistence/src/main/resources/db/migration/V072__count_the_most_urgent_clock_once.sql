drop function move_clocks(text[], date[], integer[], date[], text[]);

-- Clocks that started on a day, and were given so many days by pauses, are due on another day now. Returns how many moved.
-- Cases are locked before their clocks, as every step does, and one after the other: what comes after goes by what steps that
-- were taken meanwhile have kept, and steps by what this keeps.
create function move_clocks(kinds text[], starts date[], extensions integer[], dues date[]) returns bigint
    language plpgsql volatile security definer
    set search_path = public, pg_temp
as $$
declare
    moved bigint;
begin
    perform from referral r where leads(r.handler_id) and r.closed_at is null order by r.id for no key update;
    update deadline d set due_on = m.due_on
    from unnest(kinds, starts, extensions, dues) as m (kind, started_on, extended_by, due_on), referral r
    where d.kind = m.kind and d.started_on = m.started_on and d.extended_by = m.extended_by and d.ended_on is null
      and d.due_on <> m.due_on
      and r.id = d.referral_id and leads(r.handler_id);
    get diagnostics moved = row_count;
    update referral r set due_kind = n.kind, due_on = n.due_on
    from referral f cross join lateral next_clock(f.id, f.status) n
    where leads(f.handler_id) and f.closed_at is null and r.id = f.id
      and (r.due_kind, r.due_on) is distinct from (n.kind, n.due_on);
    return moved;
end
$$;
