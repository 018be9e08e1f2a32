-- The application's role owns nothing. It adds and reads; it changes only what may change, and removes nothing but an
-- organisation's settings:
-- idempotency keys that have had their time go by a function that can do no more than that.
grant usage on schema public to "${applicationUser}";
grant usage on schema search to "${applicationUser}";
revoke all on all tables in schema public from "${applicationUser}";
grant select, insert on all tables in schema public to "${applicationUser}";
grant usage on all sequences in schema public to "${applicationUser}";
revoke all on flyway_schema_history from "${applicationUser}";
revoke insert on municipality, postcode_area from "${applicationUser}";
-- What is destroyed, on what term, and what is kept of it, goes by the functions of V025 to V028.
revoke insert on retention_policy, retention_start, erasure_receipt, erasure_receipt_part, figure_kept, figure_practice, figure_cell
    from "${applicationUser}";
revoke all on figure_of_referral, figure_line, figure_stale from "${applicationUser}";
grant update on activity, placement to "${applicationUser}";
-- Whose a referral is, and when it came, is no longer to be changed by anybody.
do $$
begin
    execute format('grant update (%s) on referral to %I', (
        select string_agg(quote_ident(attname), ', ' order by attnum) from pg_attribute
        where attrelid = 'referral'::regclass and attnum > 0 and not attisdropped
          and attname not in ('id', 'reference', 'municipality_code', 'handler_id', 'referrer_id', 'practice_id',
                              'submitted_at', 'closure_recorded_at')), '${applicationUser}');
end
$$;
grant update (visibility) on conversation to "${applicationUser}";
grant update (content, revision, changed_at) on referral_draft to "${applicationUser}";
grant update (content, revision, changed_at) on note_draft to "${applicationUser}";
grant update (revision, title, planned_at, place, chair_id, status) on case_review to "${applicationUser}";
grant update (removed_by, removed_at) on case_review_participant, case_review_item to "${applicationUser}";
grant update (activity_id, closed_by, closed_at) on activity_gap to "${applicationUser}";
grant update (due_on, extended_by, ended_on) on deadline to "${applicationUser}";
grant update (ended_at, ended_as, end_revision, feedback_id, dismissal, dismissed_by) on feedback_due to "${applicationUser}";
grant update (name, filter, revision), delete on saved_view to "${applicationUser}";
grant update on coach_profile to "${applicationUser}";
-- Of people, by an administrator: never who they are, and never whom they answer for.
grant update (name, role, organisation_id, login, active, revision) on professional to "${applicationUser}";
-- Of organisations and whom they serve, by an administrator.
grant update (name, type, municipality_code, referrer_type, phone, email, active, revision) on organisation
    to "${applicationUser}";
grant delete on service_area to "${applicationUser}";
-- Settings of an organisation, by its coordinator.
grant update (amount, unit), delete on organisation_norm to "${applicationUser}";
grant update (name), delete on organisation_closure to "${applicationUser}";
grant update (liberation_day) on organisation_calendar to "${applicationUser}";
grant update (withdrawn_by, withdrawn_at) on client_link to "${applicationUser}";
grant update (ended_by, ended_at) on access_grant to "${applicationUser}";
grant update (acknowledged_at) on notice to "${applicationUser}";
select prepare_access_log(current_date, (current_date + interval '3 months')::date);
-- A month of the access log is reached through the whole only, where the rules about its lines are.
do $$
declare
    part regclass;
begin
    for part in select inhrelid from pg_inherits where inhparent = 'access_log'::regclass loop
        execute format('revoke all on %s from %I', part, '${applicationUser}');
    end loop;
end
$$;
revoke execute on all functions in schema public from public;
grant execute on all functions in schema public to "${applicationUser}";
-- What only the owner's own functions and commands are to call.
revoke execute on function wipe_file(uuid, text), digest_file(uuid, text), keep_figure(uuid, date[]), hold_figures(text, boolean), recount_figures(text, date[]),
    require_destructible(uuid, text, uuid), tell_owners(text, uuid, timestamptz), case_owners(uuid),
    take_step_by_product(uuid, text, text, timestamptz, date, text) from "${applicationUser}";
revoke all on attendance_now from "${applicationUser}";
