package nl.welzijnoprecept.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import nl.welzijnoprecept.access.Role;
import nl.welzijnoprecept.accesslog.AccessAction;
import nl.welzijnoprecept.accesslog.AccessObject;
import nl.welzijnoprecept.accesslog.AccessOutcome;
import nl.welzijnoprecept.accesslog.AccessPurpose;
import nl.welzijnoprecept.activity.ActivityStatus;
import nl.welzijnoprecept.activity.DayPart;
import nl.welzijnoprecept.assessment.Dimension;
import nl.welzijnoprecept.assessment.Instrument;
import nl.welzijnoprecept.assessment.Moment;
import nl.welzijnoprecept.casereview.AgreementState;
import nl.welzijnoprecept.casereview.Audience;
import nl.welzijnoprecept.casereview.ReviewStatus;
import nl.welzijnoprecept.casereview.ReviewStep;
import nl.welzijnoprecept.casereview.ShownAs;
import nl.welzijnoprecept.client.Gender;
import nl.welzijnoprecept.clientrequest.DecisionOutcome;
import nl.welzijnoprecept.clientrequest.IdentityCheck;
import nl.welzijnoprecept.clientrequest.RequestKind;
import nl.welzijnoprecept.consent.ConsentGiver;
import nl.welzijnoprecept.consent.ConsentMethod;
import nl.welzijnoprecept.consent.Purpose;
import nl.welzijnoprecept.conversation.AppointmentEnd;
import nl.welzijnoprecept.conversation.AppointmentReason;
import nl.welzijnoprecept.conversation.Channel;
import nl.welzijnoprecept.conversation.ClientAnswer;
import nl.welzijnoprecept.conversation.ConversationKind;
import nl.welzijnoprecept.conversation.Doer;
import nl.welzijnoprecept.conversation.NoteKind;
import nl.welzijnoprecept.conversation.Visibility;
import nl.welzijnoprecept.deadline.DeadlineKind;
import nl.welzijnoprecept.deadline.LiberationDay;
import nl.welzijnoprecept.deadline.Norm;
import nl.welzijnoprecept.feedback.DismissalReason;
import nl.welzijnoprecept.feedback.DueEnd;
import nl.welzijnoprecept.feedback.FeedbackMoment;
import nl.welzijnoprecept.notification.NoticeKind;
import nl.welzijnoprecept.organisation.OrganisationField;
import nl.welzijnoprecept.organisation.OrganisationType;
import nl.welzijnoprecept.organisation.ReferrerType;
import nl.welzijnoprecept.organisation.StaffField;
import nl.welzijnoprecept.placement.Absence;
import nl.welzijnoprecept.placement.EndReason;
import nl.welzijnoprecept.placement.FollowUpMoment;
import nl.welzijnoprecept.placement.PlacementStatus;
import nl.welzijnoprecept.placement.PlacementStep;
import nl.welzijnoprecept.placement.Presence;
import nl.welzijnoprecept.placement.StillTakingPart;
import nl.welzijnoprecept.plan.ActionState;
import nl.welzijnoprecept.plan.GoalKind;
import nl.welzijnoprecept.plan.GoalState;
import nl.welzijnoprecept.plan.LifeArea;
import nl.welzijnoprecept.plan.ReviewMoment;
import nl.welzijnoprecept.plan.StrengthKind;
import nl.welzijnoprecept.question.Side;
import nl.welzijnoprecept.referral.AmendedField;
import nl.welzijnoprecept.referral.ClientExperience;
import nl.welzijnoprecept.referral.ClientVerdict;
import nl.welzijnoprecept.referral.FeedbackLevel;
import nl.welzijnoprecept.referral.GrantReason;
import nl.welzijnoprecept.referral.Outcome;
import nl.welzijnoprecept.referral.PermissionKind;
import nl.welzijnoprecept.referral.Reason;
import nl.welzijnoprecept.referral.ReferralStatus;
import nl.welzijnoprecept.referral.Step;
import nl.welzijnoprecept.retention.DataKind;
import nl.welzijnoprecept.retention.ErasureGround;
import nl.welzijnoprecept.support.ApiTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the database itself holds on to. */
class SchemaIT extends ApiTest {
    private static final Pattern QUOTED = Pattern.compile("'([A-Z0-9_]+)'");

    /** Each CHECK that lists codes, with the enum that it lists. */
    private static final Map<String, Class<? extends Enum<?>>> LISTS = Map.ofEntries(
            Map.entry("organisation_type_known", OrganisationType.class),
            Map.entry("organisation_referrer_type_known", ReferrerType.class),
            Map.entry("professional_role_known", Role.class),
            Map.entry("professional_change_field_known", StaffField.class),
            Map.entry("organisation_change_field_known", OrganisationField.class),
            Map.entry("organisation_norm_kind_known", DeadlineKind.class),
            Map.entry("organisation_norm_unit_known", Norm.Unit.class),
            Map.entry("referral_gender_known", Gender.class),
            Map.entry("referral_reasons_known", Reason.class),
            Map.entry("referral_consent_given_by_known", ConsentGiver.class),
            Map.entry("referral_consent_method_known", ConsentMethod.class),
            Map.entry("referral_consent_purposes_known", Purpose.class),
            Map.entry("referral_feedback_level_known", FeedbackLevel.class),
            Map.entry("referral_status_known", ReferralStatus.class),
            Map.entry("referral_due_kind_known", DeadlineKind.class),
            Map.entry("referral_outcome_known", Outcome.class),
            Map.entry("referral_client_verdict_known", ClientVerdict.class),
            Map.entry("amendment_field_known", AmendedField.class),
            Map.entry("amendment_role_known", Role.class),
            Map.entry("coach_profile_expertise_known", Reason.class),
            Map.entry("deadline_kind_known", DeadlineKind.class),
            Map.entry("organisation_calendar_liberation_day_known", LiberationDay.class),
            Map.entry("referral_last_step_known", Step.class),
            Map.entry("referral_step_step_known", Step.class),
            Map.entry("referral_step_from_status_known", ReferralStatus.class),
            Map.entry("referral_step_to_status_known", ReferralStatus.class),
            Map.entry("referral_step_role_known", Role.class),
            Map.entry("access_log_role_known", Role.class),
            Map.entry("access_log_action_known", AccessAction.class),
            Map.entry("access_log_object_known", AccessObject.class),
            Map.entry("access_log_purpose_known", AccessPurpose.class),
            Map.entry("access_log_outcome_known", AccessOutcome.class),
            Map.entry("conversation_kind_known", ConversationKind.class),
            Map.entry("conversation_channel_known", Channel.class),
            Map.entry("conversation_visibility_known", Visibility.class),
            Map.entry("conversation_note_kind_known", NoteKind.class),
            Map.entry("appointment_kind_known", ConversationKind.class),
            Map.entry("appointment_channel_known", Channel.class),
            Map.entry("appointment_outcome_outcome_known", AppointmentEnd.class),
            Map.entry("appointment_outcome_reason_code_known", AppointmentReason.class),
            Map.entry("appointment_answer_answer_known", ClientAnswer.class),
            Map.entry("grades_request_moment_known", Moment.class),
            Map.entry("client_experience_about_known", ClientExperience.About.class),
            Map.entry("client_experience_verdict_known", ClientVerdict.class),
            Map.entry("case_review_status_known", ReviewStatus.class),
            Map.entry("case_review_step_step_known", ReviewStep.class),
            Map.entry("case_review_step_from_status_known", ReviewStatus.class),
            Map.entry("case_review_step_to_status_known", ReviewStatus.class),
            Map.entry("case_review_item_shown_as_known", ShownAs.class),
            Map.entry("case_review_item_audience_known", Audience.class),
            Map.entry("agreement_change_state_known", AgreementState.class),
            Map.entry("measurement_instrument_known", Instrument.class),
            Map.entry("measurement_moment_known", Moment.class),
            Map.entry("goal_dimension_known", Dimension.class),
            Map.entry("goal_action_who_known", Doer.class),
            Map.entry("goal_action_change_state_known", ActionState.class),
            Map.entry("goal_kind_known", GoalKind.class),
            Map.entry("goal_change_state_known", GoalState.class),
            Map.entry("goal_review_moment_known", ReviewMoment.class),
            Map.entry("goal_review_verdict_known", ClientVerdict.class),
            Map.entry("strength_life_area_known", LifeArea.class),
            Map.entry("strength_kind_known", StrengthKind.class),
            Map.entry("activity_status_known", ActivityStatus.class),
            Map.entry("activity_dimensions_known", Dimension.class),
            Map.entry("activity_days_known", DayOfWeek.class),
            Map.entry("activity_gap_dimension_known", Dimension.class),
            Map.entry("activity_gap_day_part_known", DayPart.class),
            Map.entry("placement_status_known", PlacementStatus.class),
            Map.entry("placement_step_step_known", PlacementStep.class),
            Map.entry("placement_step_from_status_known", PlacementStatus.class),
            Map.entry("placement_step_to_status_known", PlacementStatus.class),
            Map.entry("placement_step_role_known", Role.class),
            Map.entry("placement_step_reason_code_known", EndReason.class),
            Map.entry("attendance_presence_known", Presence.class),
            Map.entry("attendance_absence_known", Absence.class),
            Map.entry("attendance_role_known", Role.class),
            Map.entry("placement_follow_up_moment_known", FollowUpMoment.class),
            Map.entry("placement_follow_up_answer_known", StillTakingPart.class),
            Map.entry("feedback_moment_known", FeedbackMoment.class),
            Map.entry("feedback_due_moment_known", FeedbackMoment.class),
            Map.entry("feedback_due_ended_as_known", DueEnd.Way.class),
            Map.entry("feedback_due_dismissal_known", DismissalReason.class),
            Map.entry("question_asked_by_known", Side.class),
            Map.entry("access_grant_reason_code_known", GrantReason.class),
            Map.entry("permission_change_kind_known", PermissionKind.class),
            Map.entry("permission_change_purposes_known", Purpose.class),
            Map.entry("permission_change_given_by_known", ConsentGiver.class),
            Map.entry("permission_change_method_known", ConsentMethod.class),
            Map.entry("permission_change_feedback_level_known", FeedbackLevel.class),
            Map.entry("permission_change_role_known", Role.class),
            Map.entry("notice_kind_known", NoticeKind.class),
            Map.entry("client_request_kind_known", RequestKind.class),
            Map.entry("client_request_identity_check_known", IdentityCheck.class),
            Map.entry("client_request_decision_outcome_known", DecisionOutcome.class),
            Map.entry("retention_policy_kind_known", DataKind.class),
            Map.entry("erasure_receipt_kind_known", DataKind.class),
            Map.entry("erasure_receipt_ground_known", ErasureGround.class),
            Map.entry("figure_kept_referrer_type_known", ReferrerType.class),
            Map.entry("figure_kept_status_known", ReferralStatus.class),
            Map.entry("figure_kept_outcome_known", Outcome.class),
            Map.entry("figure_kept_client_verdict_known", ClientVerdict.class),
            Map.entry("figure_kept_main_reason_known", Reason.class),
            Map.entry("figure_kept_gender_known", Gender.class));

    @Test
    void every_list_of_codes_is_the_list_of_its_enum() {
        var inDatabase = new TreeMap<String, TreeSet<String>>();
        application.sql("""
                        select conname, pg_get_constraintdef(oid) as definition from pg_constraint
                        where contype = 'c' and conname like '%\\_known'""").query(row -> {
            var codes = QUOTED.matcher(row.getString("definition"))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            inDatabase.put(row.getString("conname"), codes);
        });
        // A part of the statuses only: those that can be paused.
        inDatabase.remove("referral_pause_came_from_known");
        var inCode = new TreeMap<String, TreeSet<String>>();
        LISTS.forEach((name, type) -> inCode.put(
                name,
                Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.toCollection(TreeSet::new))));
        assertThat(inDatabase).isEqualTo(inCode);
    }

    @Test
    void a_coach_is_told_of_the_steps_that_name_one() {
        var policy = application.sql("""
                        select pg_get_expr(polwithcheck, polrelid) from pg_policy where polname = 'notice_of_a_step'""").query(String.class).single();
        var steps = Pattern.compile("last_step = ANY \\(ARRAY\\[(.*?)]").matcher(policy);
        assertThat(steps.find()).as(policy).isTrue();
        assertThat(QUOTED.matcher(steps.group(1)).results().map(match -> match.group(1)))
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(Step.values())
                        .filter(Step::namesCoach)
                        .map(Enum::name)
                        .toList());
    }

    @Test
    void every_foreign_key_is_the_beginning_of_an_index() {
        var missing = application.sql("""
                        select c.conname from pg_constraint c
                        where c.contype = 'f' and c.connamespace = 'public'::regnamespace
                          and not exists (
                              select from pg_index i where i.indrelid = c.conrelid
                              and (i.indkey::int2[])[0:cardinality(c.conkey) - 1] @> c.conkey)""").query(String.class).list();
        assertThat(missing).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update access_log set detail = 'x'",
                "delete from access_log",
                "update referral_step set reason = null",
                "update goal_change set state = 'OPEN'",
                "delete from goal_review",
                "update goal_action_change set state = 'OPEN'",
                "update strength set text = null",
                "update goal set satisfied_when = null",
                "update goal_action set by_date = null",
                "delete from referral_step",
                "delete from referral",
                "update conversation_note set reason = null",
                "delete from conversation_note",
                "update conversation set minutes = 1",
                "delete from conversation",
                "update appointment set at = now()",
                "delete from appointment",
                "update appointment_outcome set outcome = 'HELD'",
                "delete from appointment_outcome",
                "update note_draft set author_id = null",
                "delete from note_draft",
                "update case_review set made_by = chair_id",
                "delete from case_review",
                "update case_review_step set step = 'HOLD'",
                "update case_review_participant set professional_id = null",
                "delete from case_review_participant",
                "update case_review_item set audience = 'EVERYBODY'",
                "delete from case_review_item",
                "update case_review_conclusion set text = text",
                "update agreement set owner_id = id",
                "delete from agreement",
                "update agreement_change set state = 'OPEN'",
                "update case_director set since = since",
                "delete from case_director",
                "update placement_step set reason = null",
                "update attendance set words = null",
                "delete from attendance",
                "update placement_follow_up set answer = 'YES'",
                "delete from placement",
                "update feedback set message = null",
                "update feedback_due set moment = 'OTHER'",
                "delete from feedback_due",
                "update question set text = null",
                "delete from question",
                "update question_answer set text = null",
                "delete from question_answer",
                "update access_grant set until = until + interval '1 hour'",
                "update access_grant set reason = reason",
                "delete from access_grant",
                "update activity_gap set text = text",
                "delete from activity_gap",
                "update client_link set used_at = null",
                "update client_link set failures = 0",
                "delete from client_link",
                "update appointment_answer set call_me = false",
                "delete from appointment_answer",
                "update grades_request set moment = 'END'",
                "delete from grades_request",
                "update client_experience set words = null",
                "delete from client_experience",
                "update permission_change set kind = 'GIVEN'",
                "delete from permission_change",
                "update restriction_change set reason = null",
                "delete from restriction_change",
                "update notice set recipient_id = caused_by",
                "delete from client_request",
                "update client_request_decision set outcome = 'GRANTED'",
                "update client_statement set text = null",
                "update legal_hold set held = false",
                "delete from legal_hold",
                "update retention_postponement set kept_until = null",
                "update retention_policy set months = 1",
                "update retention_start set destroys_from = current_date",
                "delete from retention_start",
                "insert into retention_start values (false, current_date)",
                "insert into retention_policy select id, 'FILE', 1 from organisation",
                "insert into figure_kept select from municipality",
                "delete from erasure_receipt",
                "update erasure_receipt_part set hash = null",
                "update municipality set name = 'x'",
                "update professional set responsible_id = null",
                "update organisation set id = id",
                "select tell_owners('PLACE_OFFERED', null, now())",
                "select take_step_by_product(null, 'OFFER', 'OFFERED', now(), null, null)",
                "select count(*) from attendance_now",
                "drop table referral",
                "alter table referral disable trigger all",
                "create table mine (id int)"
            })
    void the_applications_role_rewrites_no_history_and_owns_nothing(String sql) {
        assertThatThrownBy(() -> application.sql(sql).update())
                .rootCause()
                .hasMessageMatching("(?s).*(permission denied|must be owner).*");
    }
}
